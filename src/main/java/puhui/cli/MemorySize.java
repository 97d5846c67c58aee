package puhui.cli;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount of memory as people write it: {@code 512m} or {@code 2g}. */
final class MemorySize {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,9})([mg])");
  private static final long MEBI = 1L << 20;
  private static final long LEAST_MEBI = 16;

  private MemorySize() {}

  /** In bytes; empty where it is no such amount, or less than any run can do with. */
  static OptionalLong bytes(String text) {
    Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      return OptionalLong.empty();
    }
    long mebi = Long.parseLong(form.group(1)) * (form.group(2).equals("g") ? 1024 : 1);
    return mebi < LEAST_MEBI ? OptionalLong.empty() : OptionalLong.of(mebi * MEBI);
  }
}

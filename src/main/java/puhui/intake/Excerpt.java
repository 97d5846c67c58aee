package puhui.intake;

import java.util.regex.Pattern;
import puhui.facts.Imei;
import puhui.facts.ImeiProblem;

/**
 * The beginning of a text that is shown to people who look for it in their file; numbers as long as
 * an IMEI are masked as in decisions.csv.
 */
final class Excerpt {
  private static final int LONGEST = 200;
  private static final Pattern LIKE_IMEI = Pattern.compile("(?<!\\d)\\d{14,16}(?!\\d)");

  private Excerpt() {}

  /** At most 200 characters; what is no text shows as U+FFFD. */
  static String of(String text) {
    String beginning = text.length() > LONGEST * 2 ? text.substring(0, LONGEST * 2) : text;
    String plain = beginning.replace(RawRow.NOT_TEXT, '\uFFFD').replace('\0', '\uFFFD');
    String shown =
        LIKE_IMEI
            .matcher(plain)
            .replaceAll(found -> new Imei(found.group(), ImeiProblem.NONE).masked());
    if (shown.length() <= LONGEST) {
      return shown;
    }
    boolean halfCharacter = Character.isHighSurrogate(shown.charAt(LONGEST - 2));
    return shown.substring(0, halfCharacter ? LONGEST - 2 : LONGEST - 1) + "…";
  }
}

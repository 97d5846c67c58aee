package puhui.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The annotations of a rule file: quotes around their text, their order, and missing ones. */
final class MetadataMend {
  private static final List<String> ORDER =
      List.of(
          "clause",
          "title_zh",
          "message_en",
          "message_zh",
          "interpretation_en",
          "interpretation_zh",
          "may_decide_en",
          "may_decide_zh");

  /** A longer line is nobody's annotation, and would keep the pattern below searching. */
  private static final int LONGEST = 2_000;

  private static final Pattern BARE =
      Pattern.compile("(\\s*@\\w+\\s*\\(\\s*)([^\"\\s][^\"]*?)(\\s*\\)\\s*)");
  private static final Pattern WHOLE =
      Pattern.compile("\\s*@(\\w+)\\s*\\(\\s*\"[^\"]*\"\\s*\\)\\s*");

  private MetadataMend() {}

  /** Quotes around texts that have none. */
  static List<String> quoted(List<String> lines) {
    return lines.stream().map(MetadataMend::quoted).toList();
  }

  /** Annotations that stand one below the other, in the order of the shipped files. */
  static List<String> ordered(List<String> lines) {
    List<String> all = new ArrayList<>(lines);
    int from = 0;
    while (from < all.size()) {
      int to = from;
      while (to < all.size() && WHOLE.matcher(all.get(to)).matches()) {
        to++;
      }
      all.subList(from, to).sort(Comparator.comparingInt(MetadataMend::rank));
      from = to + 1;
    }
    return all;
  }

  /** A missing annotation, to be written by a person, below the rule's name. */
  static List<String> added(List<String> lines, long ruleLine, String name) {
    List<String> all = new ArrayList<>(lines);
    all.add((int) Math.min(ruleLine, all.size()), "    @" + name + "( \"TODO\" )");
    return all;
  }

  private static String quoted(String line) {
    Matcher bare = BARE.matcher(line.length() > LONGEST ? "" : line);
    return bare.matches() ? bare.group(1) + '"' + bare.group(2) + '"' + bare.group(3) : line;
  }

  private static int rank(String line) {
    Matcher whole = WHOLE.matcher(line);
    int rank = whole.matches() ? ORDER.indexOf(whole.group(1)) : -1;
    return rank < 0 ? ORDER.size() : rank;
  }
}

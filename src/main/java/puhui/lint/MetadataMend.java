package puhui.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import puhui.text.Problem;

/** What a rule file says about its rule: quotes around texts, their order, and missing ones. */
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
          "may_decide_zh",
          "expected_share");

  /** A text between brackets with no quotes, one, or those of a Chinese keyboard. */
  private static final Pattern BARE =
      Pattern.compile(
          "(\\s*@\\w+\\s*)[(（](\\s*)[\"“”]?([^\"“”\\s](?:[^\"“”]*[^\"“”\\s])?)[\"“”]?(\\s*)[)）](\\s*)");

  private static final Pattern BARE_NAME =
      Pattern.compile("(\\s*rule\\s+)[\"“”]?([A-Z]{2}-\\d{2,3} [^\"“”]*[^\"“”\\s])[\"“”]?(\\s*)");
  private static final Pattern WHOLE =
      Pattern.compile("\\s*@(\\w+)\\s*\\(\\s*\"[^\"]*\"\\s*\\)\\s*");
  private static final Pattern EMPTY = Pattern.compile("(\\s*@)(\\w+)(\\s*\\(\\s*\")\\s*(\".*)");

  /** A longer line is nobody's annotation, and would keep the patterns above searching. */
  private static final int LONGEST = 2_000;

  private MetadataMend() {}

  /** Quotes around texts that have none, or not both. */
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

  /** The annotations that a problem says are missing. */
  static List<String> missing(Problem problem) {
    return switch (problem.id()) {
      case "rules.annotation.missing" -> problem.values();
      case "rules.annotation.pair" -> ORDER.subList(ORDER.size() - 4, ORDER.size());
      default -> List.of();
    };
  }

  /** A missing annotation, to be written by a person, below the rule's name; or an empty one. */
  static List<String> added(List<String> lines, int ruleLine, String name) {
    List<String> all = new ArrayList<>(lines);
    for (int i = 0; i < all.size(); i++) {
      String line = all.get(i);
      Matcher empty = EMPTY.matcher(line);
      if (empty.matches() && empty.group(2).equals(name)) {
        all.set(i, empty.group(1) + name + empty.group(3) + Skeleton.TODO + empty.group(4));
        return all;
      }
      if (line.strip().startsWith("@" + name)) {
        return lines;
      }
    }
    String end = lines.get(ruleLine - 1).endsWith("\r") ? "\r" : "";
    all.add(ruleLine, "    @" + name + "( \"" + Skeleton.TODO + "\" )" + end);
    return all;
  }

  /** A quotation of the source, to be written by a person, before the package. */
  static List<String> withSource(List<String> lines) {
    List<String> all = new ArrayList<>(lines);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).startsWith("package ")) {
        String end = all.get(i).endsWith("\r") ? "\r" : "";
        all.addAll(i, List.of("//   「" + Skeleton.TODO + "」" + end, end));
        return all;
      }
    }
    return lines;
  }

  private static String quoted(String line) {
    if (line.length() > LONGEST || WHOLE.matcher(line).matches()) {
      return line;
    }
    Matcher bare = BARE.matcher(line);
    if (bare.matches()) {
      String text = bare.group(2) + '"' + bare.group(3) + '"' + bare.group(4);
      return bare.group(1) + "(" + text + ")" + bare.group(5);
    }
    Matcher name = BARE_NAME.matcher(line);
    return name.matches() ? name.group(1) + '"' + name.group(2) + '"' + name.group(3) : line;
  }

  private static int rank(String line) {
    Matcher whole = WHOLE.matcher(line);
    int rank = whole.matches() ? ORDER.indexOf(whole.group(1)) : -1;
    return rank < 0 ? ORDER.size() : rank;
  }
}

package puhui.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import puhui.text.Characters;
import puhui.text.Problem;

/** The line that a problem stands in, and a mark below the words. */
final class Excerpt {
  private static final int LONGEST = 160;

  private final Map<String, List<String>> files = new HashMap<>();

  /** Two lines, or none where there is no such line or a terminal would obey what is in it. */
  List<String> of(Problem problem) {
    List<String> lines = files.computeIfAbsent(problem.place().file(), Excerpt::lines);
    int number = (int) problem.place().line();
    int from = problem.place().column() - 1;
    if (number < 1 || number > lines.size()) {
      return List.of();
    }
    String line = lines.get(number - 1).replace("\t", " ").stripTrailing();
    boolean plain = Characters.shown(line).equals(line) && line.length() <= LONGEST;
    if (!plain || from < 0 || from >= line.length()) {
      return List.of();
    }
    int indent = line.length() - line.stripLeading().length();
    String before = line.substring(Math.min(indent, from), from);
    String blank = before.codePoints().mapToObj(Excerpt::blank).reduce("", String::concat);
    return List.of(
        "    " + line.substring(Math.min(indent, from)),
        "    " + blank + "^".repeat(length(problem, line, from)));
  }

  private static int length(Problem problem, String line, int from) {
    String word = problem.values().isEmpty() ? "" : problem.values().get(0);
    return line.startsWith(word, from) ? Math.max(1, word.length()) : 1;
  }

  /** As wide as the character: Chinese ones take two columns. */
  private static String blank(int codePoint) {
    return codePoint >= 0x2E80 ? "  " : " ";
  }

  private static List<String> lines(String file) {
    try {
      return Files.readString(Path.of(file)).lines().toList();
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }
}

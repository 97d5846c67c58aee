package puhui.lint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import puhui.text.Problem;

/** The right word in the place of a misspelt one: only where exactly one known word is near. */
record SpellingMend(String wrong, String right) {
  private static final int NEAR = 2;

  /** The mend of a problem; empty where it is no misspelling or no single word is near. */
  static Optional<SpellingMend> of(Problem problem) {
    List<String> values = problem.values();
    return switch (problem.id()) {
      case "rules.attribute" -> nearest(values.get(0), listed(values.get(3)));
      case "rules.placeholder" -> nearest(values.get(4), listed(values.get(3)));
      case "rules.constant",
          "rules.fact",
          "rules.outcome",
          "rules.annotation.unknown",
          "rules.list",
          "rules.parameter" ->
          nearest(values.get(0), listed(values.get(2)));
      case "rules.import", "rules.package", "rules.expected" ->
          nearest(values.get(0), listed(values.get(1)));
      default -> Optional.empty();
    };
  }

  /** The line with the first such word from the column on replaced. */
  String in(String line, int column) {
    Matcher word = Pattern.compile("(?<![\\w$])" + Pattern.quote(wrong) + "(?!\\w)").matcher(line);
    int from = Math.max(0, Math.min(column - 1, line.length()));
    return word.find(from)
        ? line.substring(0, word.start()) + right + line.substring(word.end())
        : line;
  }

  /** Two near words leave it to a person which one is meant; so does a word of a few letters. */
  private static Optional<SpellingMend> nearest(String word, Collection<String> known) {
    List<String> near = known.stream().filter(each -> isNear(word, each)).toList();
    return near.size() == 1 ? Optional.of(new SpellingMend(word, near.get(0))) : Optional.empty();
  }

  private static boolean isNear(String word, String known) {
    int distance = LevenshteinDistance.getDefaultInstance().apply(word, known);
    return distance <= NEAR && distance * 2 < word.length();
  }

  private static List<String> listed(String known) {
    return List.of(known.split(", "));
  }
}

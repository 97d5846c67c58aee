package puhui.lint;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import puhui.rules.FactTypes;
import puhui.text.Problem;

/** The right word in the place of a misspelt one: only where a single known word is near. */
record SpellingMend(String wrong, String right) {
  private static final int FAR = 3;

  /** The mend of a problem; empty where it is no misspelling or no single word is near. */
  static Optional<SpellingMend> of(Problem problem, Collection<String> parameters) {
    List<String> values = problem.values();
    return switch (problem.id()) {
      case "rules.attribute" -> nearest(values.get(0), listed(values.get(3)));
      case "rules.constant", "rules.fact", "rules.outcome", "rules.annotation.unknown" ->
          nearest(values.get(0), listed(values.get(2)));
      case "rules.list" -> nearest(values.get(0), FactTypes.closedLists().keySet());
      case "rules.parameter" -> nearest(values.get(0), parameters);
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

  private static Optional<SpellingMend> nearest(String word, Collection<String> known) {
    int least = FAR;
    String right = "";
    boolean single = false;
    for (String candidate : known) {
      int distance = LevenshteinDistance.getDefaultInstance().apply(word, candidate);
      if (distance < least) {
        least = distance;
        right = candidate;
        single = true;
      } else if (distance == least) {
        single = false;
      }
    }
    return least < FAR && single ? Optional.of(new SpellingMend(word, right)) : Optional.empty();
  }

  private static List<String> listed(String known) {
    return Arrays.asList(known.split(", "));
  }
}

package puhui.lint;

import java.util.List;
import puhui.text.Problem;

/** Something in a rules folder that can be used but should be looked at. */
public record LintFinding(Lint lint, Problem problem) {
  /** Whether these words name it: its rule, parameter or clause, then the other that it names. */
  boolean isAbout(List<String> words) {
    List<String> values = problem.values();
    return !words.isEmpty()
        && words.size() <= values.size()
        && values.subList(0, words.size()).equals(words);
  }
}

package puhui.lint;

import java.util.stream.Stream;
import puhui.rules.RuleDescription;

/** The word that stands where a person has still to write. */
final class Skeleton {
  static final String TODO = "TODO";

  private Skeleton() {}

  /** Whether something that the rule says to people is still to be written. */
  static boolean isIn(RuleDescription rule) {
    return Stream.of(
            rule.clause(),
            rule.sourceText(),
            rule.title().en(),
            rule.title().zh(),
            rule.message().en(),
            rule.message().zh(),
            rule.interpretation().en(),
            rule.interpretation().zh(),
            rule.mayDecide().en(),
            rule.mayDecide().zh())
        .anyMatch(text -> text.contains(TODO));
  }
}

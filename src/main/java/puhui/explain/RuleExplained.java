package puhui.explain;

import java.util.List;
import puhui.facts.Day;
import puhui.rules.RuleDescription;

/**
 * What one rule says of one order, and why.
 *
 * @param conditions in the order of the rule file; the rule catches what meets all of them
 */
record RuleExplained(RuleDescription rule, Verdict verdict, List<ConditionExplained> conditions) {
  /** What became of the question. */
  enum Verdict {
    CAUGHT,
    PASSED,
    /** The rule is about something that the order does not have: a phone, a place in a ranking. */
    NOT_APPLICABLE,
    /** Nothing that the rule reads was there: no ledger, no such column. */
    COULD_NOT_RUN,
    OFF
  }

  /**
   * One condition of the rule.
   *
   * @param about "this", "exists" or "not": the order itself, another fact that there must be, or
   *     one that there must not be
   * @param fact "Order", "Sale" …
   * @param words in plain words
   * @param met it holds; of another fact: at least one meets it
   * @param observed values that it looks at
   */
  record ConditionExplained(
      String about,
      String fact,
      String words,
      boolean met,
      List<Observed> observed,
      List<ParameterShown> parameters) {}

  /** A value as it was read; several where several facts were looked at. */
  record Observed(String attribute, List<String> values) {}

  /**
   * A parameter as it was in force for the order.
   *
   * @param from the first day on which the value holds; not stated where it always did
   */
  record ParameterShown(
      String name,
      String title,
      String value,
      Day from,
      String clause,
      String source,
      String approvedBy) {}
}

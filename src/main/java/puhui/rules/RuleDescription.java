package puhui.rules;

import puhui.facts.Amount;
import puhui.text.Language;

/**
 * What a rule file says about its rule to people.
 *
 * @param clause clause of the methodology, as in "六 三"
 * @param sourceText the words of the methodology that the rule rests on (Chinese)
 * @param interpretation how the source is read where it is silent or unclear; empty where the
 *     source speaks plainly
 * @param expectedShare the share of orders that it is expected to catch at most, 0 to 1, where its
 *     file declares one; it decides nothing
 * @param state whether it decides
 */
public record RuleDescription(
    String id,
    Stratum stratum,
    OutcomeKind outcome,
    String clause,
    Bilingual title,
    Bilingual message,
    String sourceText,
    Bilingual interpretation,
    Bilingual mayDecide,
    Amount expectedShare,
    RuleState state) {

  /** The same rule in another state. */
  RuleDescription in(RuleState other) {
    return with(id, outcome, other);
  }

  /** The same rule with another outcome. */
  RuleDescription deciding(OutcomeKind other) {
    return with(id, other, state);
  }

  /** The same rule by another id. */
  RuleDescription named(String other) {
    return with(other, outcome, state);
  }

  private RuleDescription with(String otherId, OutcomeKind otherOutcome, RuleState otherState) {
    return new RuleDescription(
        otherId,
        stratum,
        otherOutcome,
        clause,
        title,
        message,
        sourceText,
        interpretation,
        mayDecide,
        expectedShare,
        otherState);
  }

  /** A text in both languages. */
  public record Bilingual(String en, String zh) {
    public static final Bilingual NONE = new Bilingual("", "");

    public String in(Language language) {
      return language == Language.ZH ? zh : en;
    }
  }
}

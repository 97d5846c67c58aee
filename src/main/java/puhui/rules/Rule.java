package puhui.rules;

import java.util.List;
import puhui.text.Place;

/**
 * A rule as read from its file: everything else is derived from this.
 *
 * @param subject variable of the fact that the outcome is about
 */
public record Rule(
    RuleDescription description, List<Pattern> patterns, String subject, Place place) {
  public String id() {
    return description.id();
  }

  public OutcomeKind outcome() {
    return description.outcome();
  }

  public Stratum stratum() {
    return description.stratum();
  }

  public RuleState state() {
    return description.state();
  }

  /** The same rule in another state. */
  public Rule in(RuleState state) {
    return new Rule(description.in(state), patterns, subject, place);
  }

  /** The same rule with another outcome. */
  public Rule deciding(OutcomeKind outcome) {
    return new Rule(description.deciding(outcome), patterns, subject, place);
  }

  /** The same rule by another id. */
  public Rule named(String id) {
    return new Rule(description.named(id), patterns, subject, place);
  }
}

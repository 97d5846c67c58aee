package puhui.rules;

import org.drools.base.base.ValueResolver;
import org.drools.base.rule.consequence.Consequence;
import org.drools.base.rule.consequence.ConsequenceContext;
import puhui.facts.Subject;

/**
 * What a rule does when its conditions hold: it says so of its subject, and that is all it can do.
 *
 * @param rule id of the rule
 */
record OutcomeConsequence(String rule) implements Consequence<ConsequenceContext> {
  static final String GLOBAL = "outcome";

  @Override
  public String getName() {
    return rule;
  }

  /** The subject is the one declaration that {@link ConsequenceWall} lets a rule ask for. */
  @Override
  public void evaluate(ConsequenceContext match, ValueResolver session) {
    Subject subject = (Subject) match.get(match.getRequiredDeclarations()[0]);
    ((Outcome) session.getGlobal(GLOBAL)).caught(rule, subject);
  }
}

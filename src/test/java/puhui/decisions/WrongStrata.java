package puhui.decisions;

import java.util.List;
import puhui.rules.DirectEvaluator;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;

/** Strata whose second engine has a bug: it takes one rule for another. */
public final class WrongStrata {
  private WrongStrata() {}

  /** Strata that compare Drools with an engine that has a wrong idea of one rule. */
  public static Strata of(RuleFolder folder, Rule wrong) {
    return new Strata(
        folder,
        (stratum, rules) -> DirectEvaluator.of(rules.stream().map(r -> or(r, wrong)).toList()));
  }

  /** Strata whose second engine does not know of one rule. */
  static Strata without(RuleFolder folder, String id) {
    return new Strata(folder, (stratum, rules) -> DirectEvaluator.of(without(rules, id)));
  }

  private static List<Rule> without(List<Rule> rules, String id) {
    return rules.stream().filter(rule -> !rule.id().equals(id)).toList();
  }

  private static Rule or(Rule rule, Rule wrong) {
    return rule.id().equals(wrong.id()) ? wrong : rule;
  }
}

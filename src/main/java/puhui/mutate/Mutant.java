package puhui.mutate;

import java.util.List;
import java.util.Optional;
import puhui.rules.ParameterSheet;
import puhui.rules.Rule;
import puhui.text.Problem;

/**
 * One small change of the rules: of one rule or of one parameter.
 *
 * @param about id of the rule or name of the parameter
 * @param survives the sentence that says that no case notices it
 * @param rule the rule with the change, where a rule is changed
 * @param sheet the parameters with the change, where one of them is changed
 */
record Mutant(String about, Problem survives, Optional<Rule> rule, Optional<ParameterSheet> sheet) {

  static Mutant of(Rule changed, Problem survives) {
    return new Mutant(changed.id(), survives, Optional.of(changed), Optional.empty());
  }

  static Mutant of(String parameter, ParameterSheet changed, Problem survives) {
    return new Mutant(parameter, survives, Optional.empty(), Optional.of(changed));
  }

  /** The rules with the change. */
  List<Rule> in(List<Rule> rules) {
    return rules.stream()
        .map(each -> rule.filter(changed -> changed.id().equals(each.id())).orElse(each))
        .toList();
  }
}

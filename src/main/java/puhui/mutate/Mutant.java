package puhui.mutate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import puhui.rules.Rule;
import puhui.text.Problem;

/**
 * One small change of the rules.
 *
 * @param rule id of the rule that it is about; the name of the parameter where it is about one
 * @param survives the sentence that says that no case notices it
 * @param changed the rule with the change, where a rule is changed
 * @param parameters the value that is changed, by name, where a parameter is
 */
record Mutant(
    String rule, Problem survives, Optional<Rule> changed, Map<String, String> parameters) {

  /** The rules with the change. */
  List<Rule> in(List<Rule> rules) {
    return rules.stream()
        .map(each -> changed.filter(rule -> rule.id().equals(each.id())).orElse(each))
        .toList();
  }
}

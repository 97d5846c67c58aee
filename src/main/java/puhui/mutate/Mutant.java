package puhui.mutate;

import java.util.List;
import java.util.Optional;
import puhui.cases.PreparedCase;
import puhui.cases.Question;
import puhui.rules.ParameterSheet;
import puhui.rules.Rule;
import puhui.text.Messages;
import puhui.text.Place;

/**
 * One small change of the rules: of one rule or of one parameter.
 *
 * @param about id of the rule or name of the parameter
 * @param place what is changed
 * @param change the change in words
 * @param rule the rule with the change, where a rule is changed
 * @param sheet the parameters with the change, where one of them is changed
 */
record Mutant(
    String about,
    Place place,
    Wording change,
    Optional<Rule> rule,
    Optional<ParameterSheet> sheet) {

  static Mutant of(Rule changed, Place place, Wording change) {
    return new Mutant(changed.id(), place, change, Optional.of(changed), Optional.empty());
  }

  static Mutant of(String parameter, ParameterSheet changed, Place place, Wording change) {
    return new Mutant(parameter, place, change, Optional.empty(), Optional.of(changed));
  }

  /** The rules with the change. */
  List<Rule> in(List<Rule> rules) {
    return rules.stream()
        .map(each -> rule.filter(changed -> changed.id().equals(each.id())).orElse(each))
        .toList();
  }

  /** What is asked in a case, with the parameters that it has under the change. */
  List<?> facts(PreparedCase each, Question question) {
    return sheet
        .<List<?>>map(changed -> new OtherParameters(each.parameters(changed)).in(question.facts()))
        .orElse(question.facts());
  }

  /** file:line:column: what is said of the change. */
  String says(String key, Messages messages) {
    return place + ": " + messages.of(key, List.of(change.in(messages)));
  }
}

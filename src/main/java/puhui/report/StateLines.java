package puhui.report;

import java.util.List;
import puhui.rules.RuleDescription;
import puhui.text.Messages;

/** The rules that are not in force, a line for each: what every terminal says of them. */
public final class StateLines {
  private StateLines() {}

  /** Of rules in any state, the lines of those that are switched off or in trial. */
  public static List<String> of(List<RuleDescription> rules, Messages messages) {
    return rules.stream()
        .filter(rule -> !rule.state().inForce())
        .map(rule -> line(rule, messages))
        .toList();
  }

  private static String line(RuleDescription rule, Messages messages) {
    return messages.of(
        "report.states.line." + rule.state().kind().word(),
        rule.id(),
        rule.title().in(messages.language()),
        rule.state().since(),
        rule.state().by(),
        rule.state().reason().in(messages.language()));
  }
}

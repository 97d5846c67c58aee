package puhui.report.page;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import puhui.report.RunResult;
import puhui.report.RunResult.RuleFigures;
import puhui.rules.RuleState;

/** The rules that are not in force: those that are off first, by id within. */
public record StatesView(List<StateRow> off, List<StateRow> inTrial) {
  static StatesView of(RunResult run) {
    return new StatesView(rows(run, RuleState.Kind.OFF), rows(run, RuleState.Kind.TRIAL));
  }

  public boolean none() {
    return off.isEmpty() && inTrial.isEmpty();
  }

  private static List<StateRow> rows(RunResult run, RuleState.Kind kind) {
    Map<String, RuleFigures> figures =
        run.ruleFigures().stream().collect(toMap(RuleFigures::rule, Function.identity()));
    return run.rules().stream()
        .filter(rule -> rule.state().kind() == kind)
        .map(rule -> new StateRow(rule, figures.get(rule.id()), run.trial(rule.id())))
        .toList();
  }
}

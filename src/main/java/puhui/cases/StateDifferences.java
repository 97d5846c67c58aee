package puhui.cases;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import puhui.report.RunResult;
import puhui.rules.RuleDescription;
import puhui.rules.RuleState;
import puhui.text.Place;
import puhui.text.Problem;

/** Differences that have to do with rules that are switched off or in trial. */
final class StateDifferences {
  private final Map<String, RuleDescription> rules;
  private final Set<String> compared;
  private final List<Problem> differences;

  /**
   * Differences of a case.
   *
   * @param compared rules in trial of which no catch may go unsaid
   * @param differences where they are put
   */
  StateDifferences(RunResult run, Set<String> compared, List<Problem> differences) {
    this.rules = run.rules().stream().collect(toMap(RuleDescription::id, Function.identity()));
    this.compared = compared;
    this.differences = differences;
  }

  /** A rule that is expected among the findings and is not there. */
  void missing(Place at, String of, String rule) {
    switch (rules.get(rule).state().kind()) {
      case IN_FORCE -> differ(at, "cases.differs.missing", of, rule);
      case OFF -> switched(at, "cases.differs.off", of, rule);
      case TRIAL -> switched(at, "cases.differs.trial.findings", of, rule);
    }
  }

  /** The rules in trial that are expected to catch something, and those that do. */
  void trial(Place at, String of, List<String> wanted, List<String> had) {
    for (String rule : wanted) {
      if (!had.contains(rule)) {
        trialMissing(at, of, rule);
      }
    }
    for (String rule : had) {
      if (!wanted.contains(rule) && compared.contains(rule)) {
        differ(at, "cases.differs.trial.unexpected", of, rule);
      }
    }
  }

  private void trialMissing(Place at, String of, String rule) {
    switch (rules.get(rule).state().kind()) {
      case IN_FORCE -> differ(at, "cases.differs.trial.in-force", of, rule);
      case OFF -> switched(at, "cases.differs.off", of, rule);
      case TRIAL -> differ(at, "cases.differs.trial.missing", of, rule);
    }
  }

  private void switched(Place at, String id, String of, String rule) {
    RuleState state = rules.get(rule).state();
    differ(at, id, of, rule, state.since(), state.by());
  }

  private void differ(Place at, String id, Object... values) {
    differences.add(Problem.at(at, id, values));
  }
}

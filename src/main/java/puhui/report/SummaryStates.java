package puhui.report;

import static puhui.report.Numbers.tonnes;

import java.util.LinkedHashMap;
import java.util.Map;
import puhui.rules.RuleDescription;
import puhui.rules.RuleState;
import puhui.rules.Stratum;

/** What summary.json says of a rule's state, and of what a rule in trial would do. */
final class SummaryStates {
  private SummaryStates() {}

  /** The state, and for a rule that is not in force why, by whom and since when. */
  static Map<String, Object> of(RuleDescription rule) {
    RuleState state = rule.state();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("state", state.kind().word());
    if (!state.inForce()) {
      Map<String, Object> reason = new LinkedHashMap<>();
      reason.put("zh", state.reason().zh());
      reason.put("en", state.reason().en());
      map.put("reason", reason);
      map.put("by", state.by());
      map.put("since", state.since().toString());
    }
    return map;
  }

  /** What it would do, for a rule in trial; nothing for any other. */
  static Map<String, Object> trial(RunResult run, RuleDescription rule) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (!rule.state().inTrial()) {
      return map;
    }
    TrialFigures figures = run.trial(rule.id());
    if (rule.stratum() == Stratum.APPLICATION) {
      map.put("applies", figures.wouldDecide().isPresent());
      map.put("would_decide", figures.wouldDecide().orElse(run.decision()).name());
      return map;
    }
    map.put("would_change", figures.wouldChange());
    map.put("would_change_eligible", figures.eligible());
    map.put("would_change_review", figures.review());
    map.put("would_change_reduction_t", tonnes(figures.lessKg()));
    map.put("would_change_review_reduction_t", tonnes(figures.reviewLessKg()));
    return map;
  }
}

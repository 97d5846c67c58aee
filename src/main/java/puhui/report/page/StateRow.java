package puhui.report.page;

import gg.jte.Content;
import puhui.report.Numbers;
import puhui.report.RunResult.RuleFigures;
import puhui.report.TrialFigures;
import puhui.rules.RuleDescription;
import puhui.rules.RuleState;
import puhui.rules.Stratum;

/** One rule that is switched off or in trial, with what it would do. */
public record StateRow(RuleDescription rule, RuleFigures figures, TrialFigures trial) {
  public RuleState state() {
    return rule.state();
  }

  public boolean aboutApplication() {
    return rule.stratum() == Stratum.APPLICATION;
  }

  /** What a rule about orders would change, in a sentence. */
  public Content wouldChange(Texts texts) {
    return texts.of(
        "report.states.would." + rule.outcome().name().toLowerCase(java.util.Locale.ROOT),
        Numbers.shown(figures.orders()),
        Numbers.shown(trial.eligible()),
        Numbers.shownTonnes(trial.lessKg()),
        Numbers.shown(trial.review()),
        Numbers.shownTonnes(trial.reviewLessKg()));
  }
}

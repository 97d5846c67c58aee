package puhui.report.page;

import puhui.report.RunResult.RuleFigures;
import puhui.rules.RuleDescription;
import puhui.rules.Stratum;

/**
 * One rule of the folder with what it did in this run.
 *
 * @param applies of a rule of the application: whether it applies
 */
public record RuleRow(RuleDescription rule, RuleFigures figures, boolean applies) {
  public boolean interpretation() {
    return !rule.interpretation().zh().isEmpty();
  }

  public boolean aboutApplication() {
    return rule.stratum() == Stratum.APPLICATION;
  }

  /** Whether the rule caught an order or applies to the application. */
  public boolean decided() {
    return applies || figures.orders() > 0;
  }
}

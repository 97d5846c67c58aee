package puhui.restate;

import java.math.BigDecimal;
import puhui.impact.ImpactResult;

/**
 * One run, restated.
 *
 * @param folder of its comparison of rules and factors, below the output directory
 * @param impact what rules, parameters and factors of today do to it
 * @param returns what late returns do to it besides
 */
record Year(String folder, ImpactResult impact, Returns returns) {
  int year() {
    return impact.after().form().year();
  }

  /** As decided then, kgCO2e. */
  BigDecimal thenKg() {
    return impact.before().emissions().reductionKg();
  }

  /** What rules, parameters and factors change. */
  BigDecimal rulesKg() {
    return impact.after().emissions().reductionKg().subtract(thenKg());
  }

  /** As it would be decided now. */
  BigDecimal nowKg() {
    return impact.after().emissions().reductionKg().add(returns.changeKg());
  }
}

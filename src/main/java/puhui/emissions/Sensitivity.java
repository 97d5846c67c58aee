package puhui.emissions;

import java.math.BigDecimal;

/**
 * What allocation by turnover (GMV) would give, tCO2e: shown beside the result, never credited
 * (chapter 四, 1).
 */
public record Sensitivity(BigDecimal phoneShareT, BigDecimal projectT, BigDecimal reductionT) {

  static Sensitivity of(Allocation allocation, Phones eligible) {
    BigDecimal count = BigDecimal.valueOf(eligible.count());
    BigDecimal projectKg = allocation.kgPerPhone().times(count).value();
    return new Sensitivity(
        Exact.tonnes(allocation.phoneShareKg().value()),
        Exact.tonnes(projectKg),
        Exact.tonnes(eligible.baselineKg().subtract(projectKg)));
  }
}

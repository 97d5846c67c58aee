package puhui.report.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import puhui.report.RunResult.Defaults;
import puhui.report.RunResult.MissingModel;

/** Where the default was used and what that costs, over the eligible orders. */
public record DefaultsView(Defaults used, List<MissingModel> models) {
  /** Mean baseline of the orders that a table serves, kgCO2e; zero where there is none. */
  public BigDecimal meanTableKg() {
    return used.tableOrders() == 0
        ? BigDecimal.ZERO
        : used.tableBaselineKg()
            .divide(BigDecimal.valueOf(used.tableOrders()), MathContext.DECIMAL128);
  }

  /**
   * What the default costs: the orders that take it, at the mean of the table less the default,
   * kgCO2e.
   */
  public BigDecimal costKg() {
    return used.tableOrders() == 0
        ? BigDecimal.ZERO
        : meanTableKg()
            .multiply(BigDecimal.valueOf(used.defaultOrders()))
            .subtract(used.defaultBaselineKg());
  }

  /** Phones that no table has, most tonnes first. */
  public List<MissingModel> missingModels() {
    return models.stream()
        .sorted(Comparator.comparing(MissingModel::baselineKg).reversed())
        .toList();
  }
}

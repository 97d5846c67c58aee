package puhui.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import puhui.emissions.Emissions;
import puhui.emissions.Exact;
import puhui.factors.DefaultFactor;
import puhui.report.RunResult.Defaults;
import puhui.report.SensitivityBar;

/**
 * The choices that a result hangs on, each made otherwise by itself (chapters 四 1 and 十); the
 * widest first.
 */
final class SensitivityBars {
  private final Emissions emissions;
  private final Defaults defaults;
  private final DefaultFactor used;
  private final List<SensitivityBar> bars = new ArrayList<>();

  private SensitivityBars(Emissions emissions, Defaults defaults, DefaultFactor used) {
    this.emissions = emissions;
    this.defaults = defaults;
    this.used = used;
  }

  /**
   * All bars.
   *
   * @param otherStages the default of the stages that are not in force
   * @param next the default if the row that set it were not there
   * @param consulted there is a ledger, so that once ever or once a year could differ
   */
  static List<SensitivityBar> of(
      Emissions emissions,
      Defaults defaults,
      DefaultFactor used,
      DefaultFactor otherStages,
      BigDecimal next,
      boolean consulted) {
    if (!emissions.computable() || emissions.eligible().count() == 0) {
      return List.of();
    }
    SensitivityBars all = new SensitivityBars(emissions, defaults, used);
    all.add();
    all.defaultOf("stages", otherStages.kg());
    all.defaultOf("next", next);
    if (!consulted) {
      all.bar("once", "0", emissions.reductionKg());
    }
    all.bars.sort(
        Comparator.comparing(SensitivityBar::widthKg)
            .reversed()
            .thenComparing(SensitivityBar::name));
    return List.copyOf(all.bars);
  }

  private void add() {
    BigDecimal base = emissions.reductionKg();
    emissions.sensitivity().ifPresent(byGmv -> bar("gmv", "", Exact.kg(byGmv.reductionT())));
    BigDecimal atDefault =
        used.kg()
            .multiply(BigDecimal.valueOf(emissions.eligible().count()))
            .subtract(emissions.projectKg());
    bar("default", shown(used.kg()), atDefault);
    bar(
        "review",
        String.valueOf(emissions.review().count()),
        base.add(emissions.reviewReductionKg()));
    BigDecimal excess =
        defaults
            .samsungBaselineKg()
            .subtract(
                defaults
                    .highestSamsungTableKg()
                    .multiply(BigDecimal.valueOf(defaults.samsungOrders())))
            .max(BigDecimal.ZERO);
    bar("samsung", String.valueOf(defaults.samsungOrders()), base.subtract(excess));
  }

  /** Phones at the default with another default. */
  private void defaultOf(String name, BigDecimal kg) {
    BigDecimal change =
        kg.subtract(used.kg()).multiply(BigDecimal.valueOf(defaults.defaultOrders()));
    bar(name, shown(kg), emissions.reductionKg().add(change));
  }

  private void bar(String name, String value, BigDecimal otherKg) {
    bars.add(SensitivityBar.between(name, value, emissions.reductionKg(), otherKg));
  }

  private static String shown(BigDecimal kg) {
    return Exact.shown(kg, 2);
  }
}

package puhui.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import puhui.emissions.Exact;
import puhui.emissions.ProjectEmissions;
import puhui.emissions.Quotient;
import puhui.explain.OrderExplained.Step;
import puhui.factors.DefaultFactor;
import puhui.factors.PhoneFactor;
import puhui.facts.Device;
import puhui.facts.Footprint;

/** The calculation of one eligible order, line by line at full precision (chapter 10). */
final class Calculation {
  private static final int PLACES = 6;

  private final Desk desk;

  Calculation(Desk desk) {
    this.desk = desk;
  }

  List<Step> of(Device device, boolean fromTable) {
    List<Step> steps = new ArrayList<>();
    BigDecimal baseline = baseline(device, fromTable, steps);
    ProjectEmissions project = desk.project();
    if (!project.computable()) {
      steps.add(new Step("explain.step.no_project", "", "", ""));
      return steps;
    }
    Quotient perPhone = project.byOrders().kgPerPhone();
    steps.add(
        new Step(
            "explain.step.project." + project.basis(),
            perPhone.dividend().toPlainString() + " / " + perPhone.divisor().toPlainString(),
            perPhone.value().toPlainString(),
            perPhone.remainder().toPlainString()));
    BigDecimal reduction = project.reductionKg(baseline, 1);
    steps.add(
        new Step(
            "explain.step.reduction",
            baseline.toPlainString() + " - " + perPhone.value().toPlainString(),
            reduction.toPlainString(),
            ""));
    steps.add(
        new Step(
            "explain.step.shown",
            Exact.shown(baseline, PLACES) + " - " + project.orderProjectKg().toPlainString(),
            project.orderReductionKg(baseline).toPlainString(),
            ""));
    return steps;
  }

  private BigDecimal baseline(Device device, boolean fromTable, List<Step> steps) {
    if (!fromTable) {
      DefaultFactor used = desk.defaultFactor();
      String row =
          String.join(" ", used.brand(), used.model(), used.storageGb().toString()).strip();
      steps.add(new Step("explain.step.default", row, used.kg().toPlainString(), used.source()));
      return used.kg();
    }
    Footprint footprint = device.inTable() ? device.tableRow() : device.supplementaryRow();
    String source =
        desk.factors().phoneFactors().stream()
            .filter(each -> each.id().equals(footprint.id()))
            .map(PhoneFactor::source)
            .findFirst()
            .orElse("");
    steps.add(
        new Step(
            "explain.step.table", footprint.id(), footprint.baselineKg().toPlainString(), source));
    return footprint.baselineKg();
  }
}

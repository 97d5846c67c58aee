package puhui.emissions;

import static puhui.emissions.Exact.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import puhui.application.InventoryForm;

/** Writes the calculation of a run down step by step, with its exact values. */
final class CalculationLines {
  private final Emissions emissions;
  private final ProjectEmissions project;
  private final List<CalculationLine> lines = new ArrayList<>();

  CalculationLines(Emissions emissions) {
    this.emissions = emissions;
    this.project = emissions.project();
  }

  List<CalculationLine> all() {
    switch (project.basis()) {
      case INVENTORY -> inventory();
      case RECOMMENDED_VALUE -> recommended();
      case NOT_COMPUTABLE -> {}
    }
    baseline();
    if (project.computable()) {
      reduction();
      emissions.sensitivity().ifPresent(this::sensitivity);
      emissions.city().ifPresent(this::city);
    }
    tonnes(
        "claimable",
        emissions.mayClaim() ? plain(emissions.reductionT()) : "0",
        emissions.claimableT());
    return List.copyOf(lines);
  }

  private void inventory() {
    InventoryForm inventory = project.inventory();
    String sum =
        project.platform().countedKg().values().stream()
            .map(kg -> plain(Exact.tonnes(kg)))
            .collect(Collectors.joining(" + "));
    BigDecimal platformT = Exact.tonnes(project.platform().kg());
    if (inventory.totalT().stated()) {
      tonnes("platform_total", plain(platformT), platformT);
    } else {
      tonnes("platform", sum, platformT);
    }
    String share =
        plain(platformT) + " × " + inventory.phoneOrders() + " / " + inventory.totalOrders();
    Allocation byOrders = project.byOrders();
    divided("phone_share", share, byOrders.phoneShareKg(), true);
    String perPhone = share + " / " + inventory.phonesSoldOrOrders() + " × 1000";
    divided("project_per_phone", perPhone, byOrders.kgPerPhone(), false);
    divided("project", perPhone + " × " + emissions.eligible().count() + " / 1000", total(), true);
  }

  private void recommended() {
    String value = plain(project.kgPerPhone());
    divided("recommended", value, project.byOrders().kgPerPhone(), false);
    divided("project", value + " × " + emissions.eligible().count() + " / 1000", total(), true);
  }

  private Quotient total() {
    return project.kg(emissions.eligible().count());
  }

  private void baseline() {
    tonnes("baseline", "Σ baseline_kg / 1000", emissions.baselineT());
  }

  private void reduction() {
    tonnes("reduction", difference(emissions.projectT()), emissions.reductionT());
    String average = plain(emissions.reductionKg()) + " / " + emissions.eligible().count();
    kg("per_phone", average, emissions.perPhoneKg(), 2);
    kg(
        "order_rounding",
        "Σ project_kg - " + plain(emissions.projectKg()),
        emissions.orderRoundingKg(),
        6);
  }

  private void sensitivity(Sensitivity sensitivity) {
    InventoryForm inventory = project.inventory();
    String share =
        plain(Exact.tonnes(project.platform().kg()))
            + " × "
            + inventory.phoneGmvCny()
            + " / "
            + inventory.totalGmvCny();
    tonnes("gmv_phone_share", share, sensitivity.phoneShareT());
    String ofEligible =
        " / " + inventory.phonesSoldOrOrders() + " × " + emissions.eligible().count();
    tonnes("gmv_project", share + ofEligible, sensitivity.projectT());
    tonnes("gmv_reduction", difference(sensitivity.projectT()), sensitivity.reductionT());
  }

  private void city(CityView city) {
    String share = " / " + plain(city.marketShare());
    lines.add(
        CalculationLine.of(
            "emissions.line.city_phones",
            emissions.eligible().count() + share,
            city.phones(),
            "phones",
            0));
    tonnes("city_reduction", plain(emissions.reductionT()) + share, city.reductionT());
    String shown =
        plain(city.phones()) + " × " + Exact.shown(emissions.perPhoneKg(), 2) + " / 1000";
    tonnes("city_reduction_shown_average", shown, city.reductionFromShownAverageT());
  }

  private String difference(BigDecimal projectT) {
    return plain(emissions.baselineT()) + " - " + plain(projectT);
  }

  private void divided(String name, String formula, Quotient kg, boolean inTonnes) {
    lines.add(
        new CalculationLine(
            "emissions.line." + name,
            formula,
            inTonnes ? Exact.tonnes(kg.value()) : kg.value(),
            inTonnes ? "t" : "kg",
            inTonnes ? 2 : 6,
            inTonnes ? Exact.tonnes(kg.remainder()) : kg.remainder()));
  }

  private void tonnes(String name, String formula, BigDecimal result) {
    lines.add(CalculationLine.of("emissions.line." + name, formula, result, "t", 2));
  }

  private void kg(String name, String formula, BigDecimal result, int places) {
    lines.add(CalculationLine.of("emissions.line." + name, formula, result, "kg", places));
  }
}

package puhui.emissions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import puhui.facts.Amount;

/**
 * Baseline, project emissions and reduction of a run (chapter 10): reduction = baseline - project,
 * leakage is 0.
 *
 * <p>Sums are exact, one division at the end; kgCO2e inside, tCO2e where the name ends in T. Where
 * the project emissions cannot be computed every reduction is zero.
 *
 * @param eligible the phones that count
 * @param review phones under review, at most one order for each device
 * @param mayClaim whether the application is ACCEPTED and nothing else stops its tonnes
 * @param marketShare of the platform in the city, where stated
 */
public record Emissions(
    ProjectEmissions project,
    Phones eligible,
    Phones review,
    boolean mayClaim,
    Amount marketShare) {

  public static Emissions of(
      ProjectEmissions project,
      Phones eligible,
      Phones review,
      boolean mayClaim,
      Amount marketShare) {
    return new Emissions(project, eligible, review, mayClaim, marketShare);
  }

  public boolean computable() {
    return project.computable();
  }

  public BigDecimal baselineKg() {
    return eligible.baselineKg();
  }

  public BigDecimal projectKg() {
    return project.kg(eligible.count()).value();
  }

  /** What the division of the project emissions leaves over: dividend - projectKg × divisor. */
  public BigDecimal remainder() {
    return project.kg(eligible.count()).remainder();
  }

  public BigDecimal reductionKg() {
    return project.reductionKg(eligible.baselineKg(), eligible.count());
  }

  /** What the orders under review would add. */
  public BigDecimal reviewReductionKg() {
    return project.reductionKg(review.baselineKg(), review.count());
  }

  /** What may be claimed, tCO2e: the reduction or nothing, never below zero. */
  public BigDecimal claimableT() {
    return mayClaim ? reductionT().max(BigDecimal.ZERO) : BigDecimal.ZERO;
  }

  public BigDecimal baselineT() {
    return Exact.tonnes(baselineKg());
  }

  public BigDecimal projectT() {
    return Exact.tonnes(projectKg());
  }

  public BigDecimal reductionT() {
    return Exact.tonnes(reductionKg());
  }

  public BigDecimal reviewReductionT() {
    return Exact.tonnes(reviewReductionKg());
  }

  /** The phones' share of the platform emissions, by orders; zero where there is no inventory. */
  public BigDecimal phoneShareT() {
    return Exact.tonnes(project.byOrders().phoneShareKg().value());
  }

  /** Project emissions of one phone, to 34 significant digits. */
  public BigDecimal projectKgPerPhone() {
    return project.kgPerPhone();
  }

  /** Reduction of an eligible phone on average; zero where there is none. */
  public BigDecimal perPhoneKg() {
    return average(reductionKg());
  }

  /** Baseline of an eligible phone on average; zero where there is none. */
  public BigDecimal baselineKgPerPhone() {
    return average(baselineKg());
  }

  /**
   * What the sum of project emissions shown per order, with 6 places, is above the total: so the
   * sum of the reductions shown per order is that much below it, the places of the baselines apart.
   */
  public BigDecimal orderRoundingKg() {
    return project
        .orderProjectKg()
        .multiply(BigDecimal.valueOf(eligible.count()))
        .subtract(projectKg());
  }

  /** Allocation by turnover, where the inventory states both turnovers. */
  public Optional<Sensitivity> sensitivity() {
    return project.byGmv().map(allocation -> Sensitivity.of(allocation, eligible));
  }

  public Optional<CityView> city() {
    return marketShare.stated()
        ? Optional.of(
            CityView.of(marketShare.value(), eligible.count(), reductionKg(), perPhoneKg()))
        : Optional.empty();
  }

  /** The steps of the calculation, from the platform's emissions to what may be claimed. */
  public List<CalculationLine> lines() {
    return new CalculationLines(this).all();
  }

  private BigDecimal average(BigDecimal kg) {
    return eligible.count() == 0
        ? BigDecimal.ZERO
        : new Quotient(kg, BigDecimal.valueOf(eligible.count())).value();
  }
}

package puhui.report;

import java.math.BigDecimal;
import java.util.Optional;
import puhui.decisions.ApplicationDecision;

/**
 * What a rule in trial would do to this run if it were in force and nothing else were changed. An
 * order that would take the place of one that falls away is not looked for.
 *
 * @param eligible orders that are ELIGIBLE now and would come out otherwise, or with another
 *     baseline
 * @param lessKg what the reduction would lose by them, kgCO2e; below zero where it would gain
 * @param review orders in REVIEW now that a rejecting rule would make INELIGIBLE
 * @param reviewLessKg what those can no longer add, at most one order of a device, kgCO2e
 * @param wouldDecide of a rule of the application that applies: what would be decided with it
 */
public record TrialFigures(
    String rule,
    long eligible,
    BigDecimal lessKg,
    long review,
    BigDecimal reviewLessKg,
    Optional<ApplicationDecision> wouldDecide) {

  /** A rule in trial that would change nothing. */
  public static TrialFigures none(String rule) {
    return new TrialFigures(rule, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO, Optional.empty());
  }

  /** Orders that would come out otherwise. */
  public long wouldChange() {
    return eligible + review;
  }
}

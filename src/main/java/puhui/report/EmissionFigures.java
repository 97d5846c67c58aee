package puhui.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import puhui.rules.RuleDescription.Bilingual;

/**
 * The emissions of a run as its outputs show them (chapter 10): kgCO2e, exact, rounded only where shown.
 *
 * @param computable whether the filing allows a calculation; where not, all figures are zero
 * @param reviewReductionKg what the orders under review would add, at most one order per device
 * @param claimableKg zero unless the application is accepted
 * @param remainder what the one division leaves over
 */
public record EmissionFigures(
    boolean computable,
    BigDecimal baselineKg,
    BigDecimal projectKg,
    BigDecimal reductionKg,
    BigDecimal reviewReductionKg,
    BigDecimal claimableKg,
    BigDecimal perPhoneKg,
    BigDecimal projectKgPerPhone,
    List<Line> lines,
    String remainder,
    Optional<ByGmv> byGmv,
    Optional<City> city) {

  /** One step of the calculation: what it is, how it is reckoned, what comes out. */
  public record Line(Bilingual label, String formula, String value, String unit) {}

  /** The same allocated by GMV: shown, never credited. */
  public record ByGmv(BigDecimal projectKg, BigDecimal reductionKg) {}

  /** The notes' view of the whole city. */
  public record City(BigDecimal phones, BigDecimal reductionKg) {}
}

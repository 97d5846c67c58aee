package puhui.emissions;

import java.math.BigDecimal;

/**
 * One step of the calculation, so that each figure shown can be explained.
 *
 * @param name message key of what it is
 * @param formula with the exact values in it, in no language
 * @param result exact, or to 34 significant digits where it is a division
 * @param unit kg, t, or phones
 * @param places with which the result is shown
 * @param remainder where the result is a division on the way to the credited figure, what it leaves
 *     over: dividend - result × divisor, in the dividend's unit; else zero
 */
public record CalculationLine(
    String name, String formula, BigDecimal result, String unit, int places, BigDecimal remainder) {

  static CalculationLine of(
      String name, String formula, BigDecimal result, String unit, int places) {
    return new CalculationLine(name, formula, result, unit, places, BigDecimal.ZERO);
  }

  public String shown() {
    return Exact.shown(result, places);
  }
}

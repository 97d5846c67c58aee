package puhui.report;

import java.math.BigDecimal;

/**
 * What one choice that could be made otherwise does to the reduction; never credited.
 *
 * @param name last part of its message key
 * @param value shown in its sentence: a kg, a count
 * @param lowKg the smallest reduction that the choices give, kgCO2e
 * @param highKg the largest
 */
public record SensitivityBar(String name, String value, BigDecimal lowKg, BigDecimal highKg) {
  /** A bar from the reduction as it is to another. */
  public static SensitivityBar between(
      String name, String value, BigDecimal baseKg, BigDecimal otherKg) {
    return new SensitivityBar(name, value, baseKg.min(otherKg), baseKg.max(otherKg));
  }

  /** How far the bar reaches, kgCO2e. */
  public BigDecimal widthKg() {
    return highKg.subtract(lowKg);
  }
}

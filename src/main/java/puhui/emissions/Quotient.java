package puhui.emissions;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A division that is carried out once, at the end, to 34 significant digits; what it leaves over is
 * known.
 *
 * <p>dividend = value × divisor + remainder, exactly.
 */
public record Quotient(BigDecimal dividend, BigDecimal divisor) {
  static final MathContext DIGITS = MathContext.DECIMAL128;

  static final Quotient ZERO = of(BigDecimal.ZERO);

  static Quotient of(BigDecimal value) {
    return new Quotient(value, BigDecimal.ONE);
  }

  Quotient times(BigDecimal factor) {
    return new Quotient(dividend.multiply(factor), divisor);
  }

  /** The same, divided by one more. */
  Quotient over(BigDecimal further) {
    return new Quotient(dividend, divisor.multiply(further));
  }

  public BigDecimal value() {
    return dividend.divide(divisor, DIGITS);
  }

  /**
   * What the division leaves over, in the unit of the dividend; negative where the value was
   * rounded up.
   */
  public BigDecimal remainder() {
    return dividend.subtract(value().multiply(divisor));
  }
}

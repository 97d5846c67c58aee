package puhui.emissions;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals of the calculation: kg inside, tonnes outside, rounded half up only when shown. */
public final class Exact {
  private static final int KG_TO_TONNE_PLACES = 3;

  private Exact() {}

  /** The figure as shown, with so many places, rounded half up. */
  public static String shown(BigDecimal value, int places) {
    return value.setScale(places, RoundingMode.HALF_UP).toPlainString();
  }

  public static BigDecimal tonnes(BigDecimal kg) {
    return kg.movePointLeft(KG_TO_TONNE_PLACES);
  }

  public static BigDecimal kg(BigDecimal tonnes) {
    return tonnes.movePointRight(KG_TO_TONNE_PLACES);
  }

  /** The quotient exactly where it is a finite decimal, else to 34 significant digits. */
  static BigDecimal of(Quotient quotient) {
    try {
      return quotient.dividend().divide(quotient.divisor());
    } catch (ArithmeticException endless) {
      return quotient.value();
    }
  }

  /** Without trailing zeros or exponent, for formulas. */
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}

package puhui.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The share of the orders that a rule is expected to catch: part of whole.
 *
 * @param part the declared share, or the orders that the rule caught in the last accepted run
 * @param whole one, or the orders that were decided in that run
 */
public record ExpectedShare(Source source, BigDecimal part, BigDecimal whole) {
  public static final ExpectedShare NONE =
      new ExpectedShare(Source.NONE, BigDecimal.ONE, BigDecimal.ONE);

  /** Where an expectation comes from. */
  public enum Source {
    DECLARED,
    LAST_ACCEPTED,
    NONE
  }

  public static ExpectedShare declared(BigDecimal share) {
    return new ExpectedShare(Source.DECLARED, share, BigDecimal.ONE);
  }

  public static ExpectedShare lastAccepted(long caught, long orders) {
    return new ExpectedShare(
        Source.LAST_ACCEPTED, BigDecimal.valueOf(caught), BigDecimal.valueOf(orders));
  }

  /** The share as a decimal: as declared, or with 6 places; empty where none is expected. */
  public String decimal() {
    return switch (source) {
      case DECLARED -> part.toPlainString();
      case LAST_ACCEPTED -> part.divide(whole, 6, RoundingMode.HALF_UP).toPlainString();
      case NONE -> "";
    };
  }

  /** For readers: "1.5 %", "< 0.01 %", or a dash where nothing is expected. */
  public String shown() {
    return switch (source) {
      case DECLARED -> part.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
      case LAST_ACCEPTED -> percent(part.longValueExact(), whole.longValueExact());
      case NONE -> "–";
    };
  }

  /** Share in percent; what is more than nothing is never shown as nothing. */
  static String percent(long part, long whole) {
    String share = Numbers.share(part, whole);
    return part > 0 && share.equals("0.00 %") ? "< 0.01 %" : share;
  }
}

package puhui.check;

import java.math.BigDecimal;
import puhui.report.ExpectedShare;
import puhui.report.ExpectedShare.Source;

/**
 * When a rule caught far more orders than expected (docs/decisions/025): more than twice the share,
 * or fewer than half the orders left that were to be left; and what was counted is more than 10,000
 * times likelier under the share that it shows than under the expected one, which chance does in
 * about one run of 10,000.
 *
 * <p>The first is exact. The second is a logarithm in floating point, by StrictMath, so that it is
 * the same on every machine.
 */
final class FarMore {
  private static final BigDecimal TIMES = new BigDecimal("2");
  private static final int LIKELIER = 10_000;

  private FarMore() {}

  static boolean than(ExpectedShare expected, long caught, long orders) {
    return expected.source() != Source.NONE
        && (doubled(expected, caught, orders) || halved(expected, caught, orders))
        && likelihoodRatio(expected, caught, orders) > StrictMath.log(LIKELIER);
  }

  private static boolean doubled(ExpectedShare expected, long caught, long orders) {
    BigDecimal found = BigDecimal.valueOf(caught).multiply(expected.whole());
    BigDecimal wanted = expected.part().multiply(BigDecimal.valueOf(orders));
    return found.compareTo(wanted.multiply(TIMES)) > 0;
  }

  private static boolean halved(ExpectedShare expected, long caught, long orders) {
    BigDecimal left = BigDecimal.valueOf(orders - caught).multiply(expected.whole());
    BigDecimal wanted =
        expected.whole().subtract(expected.part()).multiply(BigDecimal.valueOf(orders));
    return left.multiply(TIMES).compareTo(wanted) < 0;
  }

  /**
   * Natural logarithm; a declared share is taken as known, a counted one has a chance of its own.
   */
  private static double likelihoodRatio(ExpectedShare expected, long caught, long orders) {
    double part = expected.part().doubleValue();
    double whole = expected.whole().doubleValue();
    if (expected.source() == Source.DECLARED) {
      return distance(caught, orders, part);
    }
    double both = (part + caught) / (whole + orders);
    return distance(caught, orders, both) + distance(part, whole, both);
  }

  /** Logarithm of how much likelier the count is under its own share than under another. */
  private static double distance(double caught, double orders, double share) {
    return term(caught, caught / orders, share)
        + term(orders - caught, 1 - caught / orders, 1 - share);
  }

  private static double term(double count, double own, double other) {
    return count == 0 ? 0 : count * StrictMath.log(own / other);
  }
}

package puhui.report;

import java.math.BigDecimal;
import java.util.List;

/** Shares of a run in which two rules caught far more than expected. */
final class SampleShares {
  private static final long ORDERS = 306_288;

  private SampleShares() {}

  static Shares of(boolean confirmed) {
    return new Shares(
        List.of(
            share("AP-01", 1_020, ExpectedShare.lastAccepted(1_311, 290_117), false, false),
            share(
                "AP-03", 1_512, ExpectedShare.declared(new BigDecimal("0.0015")), true, confirmed),
            share("AP-06", 1_311, ExpectedShare.lastAccepted(12, 290_117), true, confirmed),
            share("DC-03", 724, ExpectedShare.NONE, false, false)));
  }

  private static RuleShare share(
      String rule, long caught, ExpectedShare expected, boolean exceeded, boolean confirmed) {
    return new RuleShare(rule, caught, ORDERS, expected, exceeded, confirmed);
  }
}

package puhui.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What summary.json says of the shares that rules were expected to catch. */
final class SummaryShares {
  private static final int PLACES = 6;

  private SummaryShares() {}

  static List<Map<String, Object>> of(Shares shares) {
    return shares.rules().stream().map(SummaryShares::share).toList();
  }

  private static Map<String, Object> share(RuleShare share) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("rule", share.rule());
    map.put("orders", share.caught());
    map.put("of", share.orders());
    map.put("share", decimal(share));
    map.put("expected", share.expected().decimal());
    map.put("source", share.expected().source().name().toLowerCase(Locale.ROOT));
    map.put("exceeded", share.exceeded());
    map.put("confirmed", share.confirmed());
    return map;
  }

  private static String decimal(RuleShare share) {
    BigDecimal orders = BigDecimal.valueOf(Math.max(1, share.orders()));
    return BigDecimal.valueOf(share.caught())
        .divide(orders, PLACES, RoundingMode.HALF_UP)
        .toPlainString();
  }
}

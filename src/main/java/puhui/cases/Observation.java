package puhui.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import puhui.decisions.DecidedOrder;
import puhui.decisions.Decision;
import puhui.facts.RowPlace;
import puhui.report.RunResult.ApplicationFinding;

/** What a case has to expect for that which is decided to be right, as a case file has it. */
record Observation(Found found) {
  private static final int PLACES = 6;

  /**
   * The expectations.
   *
   * @param application whether those of the application are asked for
   * @param figures whether baselines are asked for
   */
  Map<String, Object> expect(boolean application, boolean figures) {
    Map<String, Object> expect = new LinkedHashMap<>();
    Map<String, Object> orders = new LinkedHashMap<>();
    found.places().forEach((row, place) -> orders.put(row, order(place, figures)));
    if (!orders.equals(Map.of("A", Decision.ELIGIBLE.name())) || !application) {
      expect.put("orders", orders);
    }
    if (application) {
      expect.put("application", application());
    }
    return expect;
  }

  private Object order(RowPlace place, boolean figures) {
    DecidedOrder order = found.decided().get(place);
    if (order == null) {
      return Map.of("unreadable", found.unreadable().get(place).column());
    }
    if (order.decision() == Decision.ELIGIBLE && !figures) {
      return order.decision().name();
    }
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("decision", order.decision().name());
    said.put("findings", order.rules());
    if (figures) {
      said.put("baseline", order.fromTable() ? "table" : "default");
      said.put("baseline_kg", figure(order.baselineKg()));
    }
    return said;
  }

  private Map<String, Object> application() {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("decision", found.run().decision().name());
    TreeSet<String> rules = new TreeSet<>();
    found.run().findings().stream().map(ApplicationFinding::rule).forEach(rules::add);
    said.put("findings", List.copyOf(rules));
    return said;
  }

  private static String figure(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return (plain.scale() > PLACES
            ? plain.setScale(PLACES, RoundingMode.HALF_UP)
            : plain.setScale(Math.max(0, plain.scale())))
        .toPlainString();
  }
}

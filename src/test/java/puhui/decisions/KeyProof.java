package puhui.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import puhui.decisions.OrderKeys.Part;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Order;
import puhui.facts.Parameters;
import puhui.rules.OrderGrid;
import puhui.rules.OutcomeKind;
import puhui.rules.RandomRules;
import puhui.rules.Rule;
import puhui.rules.RuleText;
import puhui.rules.Stratum;

/** Holds keys against Drools, which is asked of every order by itself. */
final class KeyProof {
  private static final Parameters LATER = later();

  /** All parameters that orders of the pool have. */
  static final List<Parameters> IN_FORCE = List.of(OrderGrid.PARAMETERS, LATER);

  private final Strata strata;
  private final OrderKeys keys;
  private final Map<Map<Part, Object>, Findings> byKey = new HashMap<>();
  private int alike;

  /** Keys of some rules, and rules that may be others. */
  KeyProof(OrderKeys keys, List<Rule> rules) {
    this.keys = keys;
    strata = Strata.of(rules);
  }

  /** Fails where an order is not caught as another of its class was. */
  void hold(Order order) {
    Findings findings = strata.decideAlone(List.of(order)).get(0).findings();
    Map<Part, Object> key = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      key.put(part, keys.of(part, order));
    }
    Findings before = byKey.putIfAbsent(key, findings);
    if (before != null) {
      alike++;
      assertThat(findings.rules()).as("%s, class %s", order, key).isEqualTo(before.rules());
      assertThat(findings.trial()).as("%s, class %s", order, key).isEqualTo(before.trial());
    }
  }

  /** Orders of the pool, and for each another that is mixed of the pool's parts. */
  void holdMixed(Collection<Order> some, List<Order> pool, long seed) {
    OrderMixes mixes = new OrderMixes(keys, pool, seed);
    for (Order order : some) {
      hold(order);
      hold(mixes.like(order));
    }
  }

  /** How many orders had a class that was known by then. */
  int alike() {
    return alike;
  }

  int classes() {
    return byKey.size();
  }

  /** One rule of each stratum that sees orders, as nobody would write it. */
  static List<Rule> randomRules(long seed) {
    Random random = new Random(seed);
    return Stream.of(Stratum.ORDER, Stratum.DEVICE, Stratum.REPEAT)
        .map(
            stratum ->
                RuleText.rule(
                        stratum,
                        "RX-" + (100 + stratum.ordinal()),
                        new RandomRules(seed, stratum).when())
                    .deciding(random.nextBoolean() ? OutcomeKind.REJECT : OutcomeKind.REFER))
        .toList();
  }

  /** Orders on both sides of every boundary, under the one set of parameters or the other. */
  static List<Order> pool(int orders, long seed) {
    Random random = new Random(seed);
    return new OrderGrid(seed)
        .orders(orders).stream()
            .map(order -> random.nextBoolean() ? order : order.under(LATER))
            .toList();
  }

  private static Parameters later() {
    Map<String, Object> values = new TreeMap<>(OrderGrid.PARAMETERS);
    values.put("creditingStart", Day.of("2022-08-19"));
    values.put("mostYuan", Amount.of("99.99"));
    values.put("lenient", true);
    return new Parameters(values);
  }

  /** Every set of parameters that the orders carry. */
  static Collection<Parameters> inForce(Collection<Order> orders) {
    return new HashSet<>(orders.stream().map(Order::parameters).toList());
  }
}

package puhui.mutate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import puhui.cases.PreparedCase;
import puhui.cases.Question;
import puhui.facts.Amount;
import puhui.facts.Order;
import puhui.lint.FactShape;
import puhui.lint.Leaf;
import puhui.rules.Stratum;

/**
 * The numbers of an order that no order file can change: found by reading orders that differ in
 * each column and each key of the application.
 */
final class OrderConstants {
  private OrderConstants() {}

  static Map<Leaf, Object> in(Samples samples, Candidates candidates) {
    Map<Leaf, Set<Object>> seen = new HashMap<>();
    for (Map<String, Object> cell : samples.orders()) {
      see(FlowText.of(Map.of("orders", List.of(cell))), candidates, seen);
    }
    samples.given().forEach(given -> see(FlowText.of(given), candidates, seen));
    Map<Leaf, Object> constants = new HashMap<>();
    seen.forEach(
        (leaf, values) -> {
          if (values.size() == 1) {
            constants.put(leaf, values.iterator().next());
          }
        });
    return constants;
  }

  private static void see(String given, Candidates candidates, Map<Leaf, Set<Object>> seen) {
    candidates.draft(given).map(PreparedCase::questions).orElse(List.of()).stream()
        .filter(question -> question.stratum() == Stratum.ORDER)
        .map(Question::facts)
        .flatMap(List::stream)
        .forEach(order -> see((Order) order, seen));
  }

  private static void see(Order order, Map<Leaf, Set<Object>> seen) {
    for (Leaf leaf : FactShape.of(Order.class).leaves()) {
      if (leaf.type() == Amount.class) {
        seen.computeIfAbsent(leaf, any -> new HashSet<>()).add(leaf.of(order));
      }
    }
  }
}

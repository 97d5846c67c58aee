package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.facts.Order;
import puhui.facts.Sale;

/**
 * Where a device has many facts, the second engine looks only at those with the value that the rule
 * asks for, and says what Drools says, and what it says itself when it looks at all.
 */
class DirectJoinTest {
  private static final List<Object> FACTS = facts();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$order : Order( userId.stated ) exists Order( this != $order, userId.stated,"
            + " userId == $order.userId, condition == Condition.NEW, place == $order.place )",
        "$order : Order( place.stated ) not Order( this != $order, place == $order.place,"
            + " $order.date.stated && date.stated && date == $order.date )",
        "$order : Order( date.stated ) exists Sale( date.stated, $order.date == date && platform.stated )",
        "$order : Order( date.stated ) exists Sale( date.stated, date.year == $order.date.year,"
            + " $order.date < date )",
        "$order : Order() exists Order( this != $order, linkedImeis == $order.linkedImeis,"
            + " device == $order.device )",
        "$order : Order( date.stated, platform.stated ) exists Sale( !( date.stated && date == $order.date ),"
            + " platform.stated, platform == $order.platform )",
        "$order : Order( date.stated, platform.stated ) exists Sale( platform.stated, date.stated,"
            + " platform == $order.platform || date == $order.date )",
        "$order : Order() not Order( device.identified == $order.device.identified,"
            + " this != $order, status == $order.status, buyerType == $order.buyerType )"
      })
  void manyFactsInGroupsAndOneByOneComeToTheSame(String when) {
    List<Rule> rules = List.of(RuleText.rule(Stratum.DEVICE, "RX-100", when));
    RuleEngine.Caught drools = CompiledRules.of(Stratum.DEVICE, rules).fire(FACTS);
    RuleEngine.Caught grouped = DirectEvaluator.of(rules).fire(FACTS);
    RuleEngine.Caught watched = DirectEvaluator.of(rules, (place, held) -> {}).fire(FACTS);

    int caught = 0;
    for (Order order : orders()) {
      assertThat(grouped.of(order)).as("%s", order).isEqualTo(drools.of(order));
      assertThat(watched.of(order)).as("%s", order).isEqualTo(drools.of(order));
      caught += drools.of(order).size();
    }
    assertThat(caught).isBetween(1, orders().size() - 1);
  }

  private static List<Order> orders() {
    return FACTS.stream().filter(Order.class::isInstance).map(Order.class::cast).toList();
  }

  private static List<Object> facts() {
    OrderGrid grid = new OrderGrid(4);
    List<Object> facts = new ArrayList<>(grid.orders(150));
    for (int i = 0; i < 40; i++) {
      DeviceGrid device = DeviceGrid.large(i);
      device.device().stream().filter(Sale.class::isInstance).limit(2).forEach(facts::add);
    }
    Collections.shuffle(facts, new Random(1));
    return facts;
  }
}

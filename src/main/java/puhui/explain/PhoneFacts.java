package puhui.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import puhui.decisions.DeviceFacts;
import puhui.decisions.Findings;
import puhui.decisions.SoldPhone;
import puhui.facts.Amount;
import puhui.facts.LiveOrder;
import puhui.facts.Order;
import puhui.intake.Row;
import puhui.rules.DirectEvaluator;
import puhui.rules.Rule;
import puhui.rules.RuleEngine.Caught;
import puhui.rules.Stratum;

/**
 * What rules about a phone see of it: all its orders and sales, and its live orders in their
 * ranking.
 *
 * @param device facts of the device stratum
 * @param live facts of the repeat stratum, the first first
 */
record PhoneFacts(Collection<?> device, List<LiveOrder> live) {
  static final PhoneFacts NONE = new PhoneFacts(List.of(), List.of());

  /** The phone of an order, among the rows that were found of it; none without a genuine IMEI. */
  static PhoneFacts of(Desk desk, Order order, List<Row.Readable> rows) {
    if (!order.imei().genuine()) {
      return NONE;
    }
    List<SoldPhone> sold = new ArrayList<>();
    for (Row.Readable row : rows) {
      Order each = desk.cleaner().order(row);
      if (each.imei().deviceKey() == order.imei().deviceKey()) {
        Order same = each.row().equals(order.row()) ? order : each;
        sold.add(new SoldPhone(same, desk.cleaner().content(row, same), new TreeSet<>()));
      }
    }
    sold.sort(SoldPhone.RANKING);
    List<Order> orders = sold.stream().map(SoldPhone::order).toList();
    Collection<?> device = DeviceFacts.of(orders, desk.claims(order.imei().deviceKey()));
    return new PhoneFacts(device, ranked(desk, orders, device));
  }

  private static List<LiveOrder> ranked(Desk desk, List<Order> orders, Collection<?> device) {
    Findings.Register register = new Findings.Register(inUse(desk));
    Caught byOrder = caught(desk, Stratum.ORDER, orders, orders);
    Caught byDevice = caught(desk, Stratum.DEVICE, device, orders);
    List<LiveOrder> live = new ArrayList<>();
    for (Order order : orders) {
      TreeSet<String> rules = new TreeSet<>(byOrder.of(order));
      rules.addAll(byDevice.of(order));
      Findings findings = register.of(rules);
      if (!findings.rejected()) {
        long rank = live.size() + 1L;
        boolean first = rank == 1;
        live.add(
            new LiveOrder(order, Amount.of(rank), first, findings.referred(), order.parameters()));
      }
    }
    return List.copyOf(live);
  }

  private static Caught caught(Desk desk, Stratum stratum, Collection<?> facts, List<Order> asked) {
    List<Rule> rules = inUse(desk).stream().filter(rule -> rule.stratum() == stratum).toList();
    return DirectEvaluator.of(rules).fire(facts, asked);
  }

  private static List<Rule> inUse(Desk desk) {
    return desk.rules().rules().stream().filter(rule -> !rule.state().off()).toList();
  }

  /** The order's place among the live orders; none where it is not live. */
  Optional<LiveOrder> live(Order order) {
    return live.stream().filter(each -> each.order().row().equals(order.row())).findFirst();
  }
}

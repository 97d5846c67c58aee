package puhui.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import puhui.facts.Claim;
import puhui.facts.LiveOrder;
import puhui.facts.Order;
import puhui.facts.Sale;
import puhui.facts.Status;
import puhui.facts.Subject;

/** What the rules about devices see of a device: its orders, its completed sales, its claims. */
public final class DeviceFacts {
  private DeviceFacts() {}

  /** The facts of a device with all its orders and claims. */
  public static Collection<?> of(List<Order> device, List<Claim> claims) {
    List<Object> facts = new ArrayList<>(claims);
    for (Order order : device) {
      facts.add(order);
      if (order.status() == Status.COMPLETED) {
        facts.add(new Sale(order.date(), order.platform(), order.parameters()));
      }
    }
    claims.forEach(
        claim -> facts.add(new Sale(claim.date(), claim.platform(), claim.parameters())));
    return facts;
  }

  /** The facts of a device that has no other order, and no claim. */
  static Collection<?> alone(Subject subject) {
    return subject instanceof Order order && order.imei().genuine()
        ? of(List.of(order), List.of())
        : subject instanceof LiveOrder ? List.of(subject) : List.of();
  }
}

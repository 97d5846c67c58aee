package puhui.decisions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import puhui.decisions.OrderKeys.Part;
import puhui.facts.Device;
import puhui.facts.Order;
import puhui.facts.RowPlace;

/**
 * Orders mixed of parts of others, each part from an order with an equal key in it: as unlike as
 * orders of one class can be.
 */
final class OrderMixes {
  private final OrderKeys keys;
  private final Map<Part, Map<Object, List<Order>>> pool = new EnumMap<>(Part.class);
  private final Random random;

  OrderMixes(OrderKeys keys, List<Order> orders, long seed) {
    this.keys = keys;
    random = new Random(seed);
    for (Part part : Part.values()) {
      pool.put(part, orders.stream().collect(Collectors.groupingBy(order -> keys.of(part, order))));
    }
  }

  /** An order of the same class, as far as the keys say. */
  Order like(Order order) {
    Order mixed = order;
    for (Part part : Part.values()) {
      List<Order> others = pool.get(part).getOrDefault(keys.of(part, order), List.of(order));
      mixed = with(part, mixed, one(others));
    }
    return mixed;
  }

  private Order one(List<Order> orders) {
    return orders.get(random.nextInt(orders.size()));
  }

  /** The order with one part of another. */
  static Order with(Part part, Order order, Order other) {
    return with(part, order.row(), order, other);
  }

  /** The same, in a row of its own. */
  static Order with(Part part, RowPlace row, Order o, Order other) {
    return new Order(
        row,
        from(part == Part.ORDER_ID, o, other).orderId(),
        from(part == Part.DATE, o, other).date(),
        from(part == Part.PLATFORM, o, other).platform(),
        from(part == Part.PLATFORM, o, other).platformIsApplicants(),
        from(part == Part.USER_ID, o, other).userId(),
        from(part == Part.BUYER_TYPE, o, other).buyerType(),
        from(part == Part.AGREEMENT_ID, o, other).agreementId(),
        from(part == Part.PLACE, o, other).place(),
        from(part == Part.CATEGORY, o, other).category(),
        from(part == Part.CONDITION, o, other).condition(),
        from(part == Part.STATUS, o, other).status(),
        device(from(part == Part.DEVICE, o, other).device(), from(part == Part.IMEI, o, other)),
        from(part == Part.PRICE, o, other).priceCny(),
        from(part == Part.OTHER_SCHEME, o, other).otherScheme(),
        from(part == Part.DATE, o, other).applicationYear(),
        from(part == Part.DATE, o, other).linkedImeis(),
        from(part == Part.DATE, o, other).parameters());
  }

  private static Device device(Device phone, Order number) {
    return new Device(
        phone.brand(),
        phone.model(),
        phone.storageGb(),
        phone.manufacturerGroup(),
        number.imei(),
        phone.tableRow(),
        phone.supplementaryRow());
  }

  private static Order from(boolean other, Order order, Order another) {
    return other ? another : order;
  }
}

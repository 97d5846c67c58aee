package puhui.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import puhui.facts.Order;
import puhui.intake.CsvRecord;
import puhui.intake.Row;

/** Looks at an order that was read by its bytes once more, the way of every row. */
final class Apart {
  private final List<Version> versions;
  private final Shared shared;
  private final Decider decider;
  private final long[] key = new long[ClassTable.WORDS];

  Apart(List<Version> versions, Shared shared, Decider decider) {
    this.versions = versions;
    this.shared = shared;
    this.decider = decider;
  }

  /** Compares the order that was added last with what becomes of its row; then its verdict. */
  void compare(int kind, long[] keyByBytes, CsvRecord record, Segment segment) {
    int last = segment.size - 1;
    Row row = record.row(segment.rows);
    if (!(row instanceof Row.Readable cells)
        || versions.get(0).cleaner().fault(cells).isPresent()) {
      throw new IllegalStateException("a row that cannot be read was taken for an order: " + row);
    }
    List<Order> orders = decider.orders(cells);
    Order order = orders.get(0);
    check(order, decider.key(orders, key) && Arrays.equals(key, keyByBytes), "class");
    check(order, RowTaker.deviceKey(orders) == segment.key[last], "device");
    int phone = shared.phones.number(SoldAs.of(orders, versions));
    check(order, phone == segment.phone[last], "phone");
    int month = shared.months.number(RowTaker.month(order.date()));
    check(order, month == segment.month[last], "month");
    check(
        order,
        text(segment, last).equals(new String(RowTaker.text(order), StandardCharsets.UTF_8)),
        "text");
    decider.compare(kind, orders);
  }

  private static String text(Segment segment, int order) {
    int from = segment.textStart(order);
    return new String(segment.text, from, segment.textEnd[order] - from, StandardCharsets.UTF_8);
  }

  private static void check(Order order, boolean alike, String what) {
    if (!alike) {
      throw new ClassFault(order, what);
    }
  }
}

package puhui.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import puhui.facts.Day;
import puhui.facts.Order;
import puhui.intake.Row;
import puhui.report.DecisionsCsv;

/** Takes rows with their cells as text into a segment: the way that every row can go. */
final class RowTaker {
  private final List<Version> versions;
  private final Shared shared;
  private final Decider decider;
  private final long[] key = new long[ClassTable.WORDS];
  private final List<RowTally> tallies = new ArrayList<>();
  private long ofClasses;

  RowTaker(List<Version> versions, Shared shared, Decider decider) {
    this.versions = versions;
    this.shared = shared;
    this.decider = decider;
    versions.forEach(version -> tallies.add(new RowTally()));
  }

  /** What was counted, by version. */
  List<RowTally> tallies() {
    return tallies;
  }

  /** Takes a row; its order, as each version has it, where it is one. */
  Optional<List<Order>> take(Row row, Segment segment, long offset, int length) {
    Optional<Row.Unreadable> fault =
        row instanceof Row.Readable cells
            ? versions.get(0).cleaner().fault(cells)
            : Optional.of((Row.Unreadable) row);
    if (fault.isPresent()) {
      segment.unreadable.add(fault.get());
      tallies.forEach(tally -> tally.unreadable(fault.get()));
      return Optional.empty();
    }
    Row.Readable cells = (Row.Readable) row;
    List<Order> orders = decider.orders(cells);
    Order first = orders.get(0);
    segment.text(text(first));
    int kind = decider.classOf(orders, key);
    segment.verdict[segment.size] = kind;
    if (kind == Decider.SINGLY) {
      decider.singly(segment.size, orders);
    } else if (++ofClasses % CsvTaker.APART == 0) {
      decider.compare(kind, orders);
    }
    int phone = shared.phones.number(SoldAs.of(orders, versions));
    String month = month(first.date());
    segment.add(deviceKey(orders), phone, shared.months.number(month), offset, length);
    for (int i = 0; i < orders.size(); i++) {
      tallies.get(i).readable(cells, orders.get(i), month);
    }
    return Optional.of(orders);
  }

  /** "2023-01", "" where no date is stated. */
  static String month(Day date) {
    return date.stated() ? date.toString().substring(0, 7) : "";
  }

  /** The phone's identity, -1 where no version takes the IMEI for genuine. */
  static long deviceKey(List<Order> orders) {
    for (Order order : orders) {
      if (order.imei().genuine()) {
        return order.imei().deviceKey();
      }
    }
    return -1;
  }

  /** Order id and masked IMEI as they stand in decisions.csv. */
  static byte[] text(Order order) {
    return DecisionsCsv.cells(order.orderId().value(), order.imei().masked())
        .getBytes(StandardCharsets.UTF_8);
  }
}

package puhui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import puhui.facts.Order;
import puhui.intake.OrderCleaner;
import puhui.intake.Row;

/**
 * A batch of rows, cleaned.
 *
 * @param rows those that are orders
 * @param orders one for each of these
 */
record CleanedRows(List<Row.Readable> rows, List<Order> orders, List<Row.Unreadable> unreadable) {
  static CleanedRows of(List<Row> rows, OrderCleaner cleaner) {
    CleanedRows cleaned = new CleanedRows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Row row : rows) {
      if (row instanceof Row.Readable cells && cleaner.fault(cells).isEmpty()) {
        cleaned.rows.add(cells);
        cleaned.orders.add(cleaner.order(cells));
      } else {
        cleaned.unreadable.add(
            row instanceof Row.Readable cells
                ? cleaner.fault(cells).orElseThrow()
                : (Row.Unreadable) row);
      }
    }
    return cleaned;
  }

  /** The same rows with their orders changed. */
  CleanedRows with(UnaryOperator<Order> change) {
    return new CleanedRows(rows, orders.stream().map(change).toList(), unreadable);
  }
}

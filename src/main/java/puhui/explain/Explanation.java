package puhui.explain;

import java.util.List;
import puhui.intake.Row;

/**
 * What was asked for, explained.
 *
 * @param files names of the order files
 * @param orders in the order of the files
 * @param unreadable rows that decide nothing
 */
public record Explanation(
    List<String> files, List<OrderExplained> orders, List<Row.Unreadable> unreadable) {

  /** Every order comes out as decisions.csv has it. */
  public boolean agrees() {
    return orders.stream().allMatch(OrderExplained::agrees);
  }
}

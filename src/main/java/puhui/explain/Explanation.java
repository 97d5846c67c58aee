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

  /** The same for one person: nothing tells which the other orders of the phone are. */
  public Explanation forOneBuyer() {
    List<OrderExplained> own = orders.stream().map(OrderExplained::withoutOthersNames).toList();
    return new Explanation(files, own, unreadable);
  }

  /**
   * Whether the only order has the decision and the rules of a line of decisions.csv, from the
   * order id on.
   */
  public boolean comesOutAs(String line) {
    OrderExplained order = orders.get(0);
    String rules = String.join(";", order.findings().adverse());
    return line.contains("," + order.findings().decision() + "," + rules + ",");
  }

  /** Every order comes out as decisions.csv has it. */
  public boolean agrees() {
    return orders.stream().allMatch(OrderExplained::agrees);
  }
}

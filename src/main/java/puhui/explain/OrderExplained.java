package puhui.explain;

import java.util.List;
import java.util.Optional;
import puhui.decisions.Findings;
import puhui.facts.Order;
import puhui.intake.Field;

/**
 * Everything about one order of a run.
 *
 * @param agrees what comes out now is what decisions.csv has
 * @param change empty for an order that is eligible
 * @param calculation empty for one that is not
 * @param others the other orders of its phone
 */
record OrderExplained(
    String file,
    Order order,
    Findings findings,
    boolean agrees,
    List<FactShown> facts,
    List<RuleExplained> rules,
    Optional<SmallestChange> change,
    List<Step> calculation,
    List<OtherOrder> others) {

  OrderExplained withoutOthersNames() {
    List<OtherOrder> nameless =
        others.stream()
            .map(
                o ->
                    new OtherOrder(
                        "*", 0, "*", o.date(), o.platform(), o.decision(), o.rules(), o.rank()))
            .toList();
    return new OrderExplained(
        file, order, findings, agrees, facts, rules, change, calculation, nameless);
  }

  /**
   * A column as it was read.
   *
   * @param raw as it stands in the file
   * @param understood what was made of it
   */
  record FactShown(Field field, String raw, String understood) {}

  /**
   * One line of the calculation.
   *
   * @param name message key
   * @param formula with exact values, in no language
   * @param value exact, or to 34 significant digits
   * @param origin where it comes from
   */
  record Step(String name, String formula, String value, String origin) {}

  /**
   * Another order of the same phone.
   *
   * @param rank among the live orders; 0 where it is not live
   */
  record OtherOrder(
      String file,
      long row,
      String orderId,
      String date,
      String platform,
      String decision,
      List<String> rules,
      long rank) {}
}

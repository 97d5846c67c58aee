package puhui.report.page;

import java.math.BigDecimal;
import puhui.rules.RuleDescription.Bilingual;

/**
 * One step from the rows read to the orders that count.
 *
 * @param id of the rule, "" where the step is no rule's
 * @param orders orders that the step takes away; of a total, the orders that are left
 * @param kg their reduction, kgCO2e
 */
public record WaterfallStep(
    Kind kind,
    String id,
    Bilingual label,
    long orders,
    BigDecimal kg,
    long ordersLeft,
    BigDecimal kgLeft) {

  /** What a step is. */
  public enum Kind {
    TOTAL,
    UNREADABLE,
    REJECT,
    REFER;

    public boolean total() {
      return this == TOTAL;
    }

    /** Whether its tonnes are known: of unreadable rows they are not. */
    public boolean known() {
      return this != UNREADABLE;
    }
  }
}

package puhui.impact;

import java.math.BigDecimal;
import puhui.check.PairedOrder;
import puhui.decisions.Decision;

/**
 * An order that comes out otherwise.
 *
 * @param district of Shenzhen, or how the delivery place is settled where it lies in none
 * @param flips decision or rule list differ, else only its figures do
 * @param reductionBeforeKg zero where it does not count
 */
public record Change(
    PairedOrder order,
    boolean flips,
    Reason reason,
    String district,
    BigDecimal reductionBeforeKg,
    BigDecimal reductionAfterKg) {

  boolean countedBefore() {
    return order.before().findings().decision() == Decision.ELIGIBLE;
  }

  boolean countsAfter() {
    return order.after().findings().decision() == Decision.ELIGIBLE;
  }

  /** By how much its reduction moves, up or down. */
  BigDecimal movedKg() {
    return reductionAfterKg.subtract(reductionBeforeKg).abs();
  }

  String month() {
    return order.date().stated() ? order.date().toString().substring(0, 7) : "";
  }

  String brand() {
    return order.before().brand().isEmpty() ? order.after().brand() : order.before().brand();
  }
}

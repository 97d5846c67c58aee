package puhui.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import puhui.facts.Amount;

/**
 * Whether the order files meet the control totals that the application states (MO-23).
 *
 * <p>Orders are the readable rows of all files, phones those of them that are completed sales of
 * phones, the amount of a month the sum of the prices of those phones, in yuan. What is not stated
 * is not compared.
 */
public final class ControlTotals {
  private ControlTotals() {}

  /**
   * One figure that is not met.
   *
   * @param name key in the application: orders, phones, or amount_cny with its month
   */
  public record Difference(String name, Amount stated, Amount found) {

    /** Language-neutral: name: stated ≠ found (found - stated, with its sign). */
    @Override
    public String toString() {
      BigDecimal gap = found.value().subtract(stated.value());
      String sign = gap.signum() > 0 ? "+" : "";
      return name + ": " + stated + " ≠ " + found + " (" + sign + gap.toPlainString() + ")";
    }
  }

  /**
   * The figures that the files do not meet, in the order of the application; empty where all are.
   *
   * @param orderRows readable rows
   * @param phonesSold readable rows that are completed sales of phones
   * @param amountByMonth yuan of those, by month "2023-01"
   */
  public static List<Difference> differences(
      ApplicationForm form,
      long orderRows,
      long phonesSold,
      Map<String, BigDecimal> amountByMonth) {
    ApplicationForm.ControlTotals stated = form.controlTotals();
    List<Difference> all = new ArrayList<>();
    all.add(new Difference("orders", stated.orders(), Amount.of(orderRows)));
    all.add(new Difference("phones", stated.phones(), Amount.of(phonesSold)));
    stated
        .amountCny()
        .forEach(
            (month, amount) ->
                all.add(
                    new Difference(
                        "amount_cny " + month,
                        amount,
                        new Amount(amountByMonth.getOrDefault(month, BigDecimal.ZERO)))));
    return all.stream()
        .filter(difference -> difference.stated().stated())
        .filter(difference -> difference.stated().compareTo(difference.found()) != 0)
        .toList();
  }
}

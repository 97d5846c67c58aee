package puhui.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import puhui.decisions.Findings;

/**
 * Counts of orders by what was found and phone, and by month: every figure of the report is a sum
 * over these, exact and independent of the order of the rows.
 */
final class Tally {
  /**
   * Orders that are alike for every figure but those of months.
   *
   * @param reviewCounts counted among the orders in review (at most one order per device is)
   * @param phoneAsked the rules about phones were asked of them
   */
  record Cell(Findings findings, Phone phone, boolean reviewCounts, boolean phoneAsked) {}

  /**
   * Orders that are alike for the figures of months.
   *
   * @param month "2023-01", "" where no date is stated
   * @param baselineKg of each, kgCO2e
   */
  record Month(String month, boolean eligible, BigDecimal baselineKg) {}

  private final Map<Cell, Long> cells = new HashMap<>();
  private final Map<Month, Long> months = new HashMap<>();

  void add(Cell cell, long orders) {
    cells.merge(cell, orders, Long::sum);
  }

  void add(Month month, long orders) {
    months.merge(month, orders, Long::sum);
  }

  void forEach(BiConsumer<Cell, Long> consumer) {
    cells.forEach(consumer);
  }

  void forEachMonth(BiConsumer<Month, Long> consumer) {
    months.forEach(consumer);
  }
}

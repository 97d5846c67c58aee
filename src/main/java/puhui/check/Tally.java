package puhui.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import puhui.decisions.Findings;

/**
 * Counts of orders by what was found, phone and month: every figure of the report is a sum over
 * these, exact and independent of the order of the rows.
 */
final class Tally {
  /**
   * Orders that are alike for every figure.
   *
   * @param reviewCounts counted among the orders in review (at most one order per device is)
   */
  record Cell(Findings findings, Phone phone, String month, boolean reviewCounts) {}

  private record Key(int findings, int phone, int month, boolean reviewCounts) {}

  private final Pool<Findings> findings = new Pool<>();
  private final Pool<Phone> phones = new Pool<>();
  private final Pool<String> months = new Pool<>();
  private final Map<Key, long[]> counts = new HashMap<>();

  void add(Findings found, Phone phone, String month, boolean reviewCounts, long orders) {
    Key key =
        new Key(findings.number(found), phones.number(phone), months.number(month), reviewCounts);
    counts.computeIfAbsent(key, k -> new long[1])[0] += orders;
  }

  void forEach(BiConsumer<Cell, Long> consumer) {
    counts.forEach(
        (key, count) ->
            consumer.accept(
                new Cell(
                    findings.get(key.findings()),
                    phones.get(key.phone()),
                    months.get(key.month()),
                    key.reviewCounts()),
                count[0]));
  }
}

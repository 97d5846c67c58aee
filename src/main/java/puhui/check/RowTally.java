package puhui.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import puhui.facts.BuyerType;
import puhui.facts.Category;
import puhui.facts.Condition;
import puhui.facts.Order;
import puhui.facts.Status;
import puhui.intake.Field;
import puhui.intake.Row;

/**
 * Counts of the rows as read: what control totals, unreadable reasons and unrecognised words are
 * made from.
 */
final class RowTally {
  record Word(Field field, String word) implements Comparable<Word> {
    @Override
    public int compareTo(Word other) {
      int byField = field.compareTo(other.field);
      return byField != 0 ? byField : word.compareTo(other.word);
    }
  }

  private final Map<Integer, Long> rowsByFile = new TreeMap<>();
  private final Map<String, Long> unreadableReasons = new TreeMap<>();
  private final Map<Word, Long> unrecognised = new TreeMap<>();
  private final Map<String, BigDecimal> amountByMonth = new TreeMap<>();
  private long readable;
  private long phonesSold;

  void readable(Row.Readable row, Order order, String month) {
    readable++;
    rowsByFile.merge(row.place().file(), 1L, Long::sum);
    if (order.category() == Category.MOBILE_PHONE && order.status() == Status.COMPLETED) {
      phonesSold++;
      if (order.priceCny().stated()) {
        amountByMonth.merge(month, order.priceCny().value(), BigDecimal::add);
      }
    }
    word(order.category() == Category.NOT_RECOGNISED, Field.CATEGORY, row);
    word(order.condition() == Condition.NOT_RECOGNISED, Field.CONDITION, row);
    word(order.status() == Status.NOT_RECOGNISED, Field.STATUS, row);
    word(order.buyerType() == BuyerType.NOT_RECOGNISED, Field.BUYER_TYPE, row);
  }

  /** Readable rows of a file, counted elsewhere, and the phones sold among them. */
  void readable(int file, long rows, long phones) {
    readable += rows;
    phonesSold += phones;
    rowsByFile.merge(file, rows, Long::sum);
  }

  /** What phones sold in a month cost together, in yuan. */
  void amount(String month, BigDecimal amount) {
    amountByMonth.merge(month, amount, BigDecimal::add);
  }

  /** A word that no list has, and how often it stands there. */
  void unrecognised(Field field, String word, long times) {
    unrecognised.merge(new Word(field, word), times, Long::sum);
  }

  void unreadable(Row.Unreadable row) {
    rowsByFile.merge(row.place().file(), 1L, Long::sum);
    unreadableReasons.merge(row.reason(), 1L, Long::sum);
  }

  void add(RowTally other) {
    other.rowsByFile.forEach((file, n) -> rowsByFile.merge(file, n, Long::sum));
    other.unreadableReasons.forEach((reason, n) -> unreadableReasons.merge(reason, n, Long::sum));
    other.unrecognised.forEach((word, n) -> unrecognised.merge(word, n, Long::sum));
    other.amountByMonth.forEach(
        (month, amount) -> amountByMonth.merge(month, amount, BigDecimal::add));
    readable += other.readable;
    phonesSold += other.phonesSold;
  }

  long readable() {
    return readable;
  }

  long unreadable() {
    return unreadableReasons.values().stream().mapToLong(Long::longValue).sum();
  }

  long rows(int file) {
    return rowsByFile.getOrDefault(file, 0L);
  }

  long phonesSold() {
    return phonesSold;
  }

  Map<String, BigDecimal> amountByMonth() {
    amountByMonth.replaceAll((month, amount) -> amount.stripTrailingZeros());
    return amountByMonth;
  }

  Map<String, Long> unreadableReasons() {
    return unreadableReasons;
  }

  Map<Word, Long> unrecognised() {
    return unrecognised;
  }

  private void word(boolean isUnknown, Field field, Row.Readable row) {
    if (isUnknown) {
      unrecognised.merge(new Word(field, row.cell(field)), 1L, Long::sum);
    }
  }
}

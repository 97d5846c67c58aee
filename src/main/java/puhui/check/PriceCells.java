package puhui.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import puhui.decisions.OrderKeys.Part;
import puhui.facts.Order;
import puhui.intake.CsvRecord;
import puhui.intake.Field;
import puhui.intake.Row;
import puhui.intake.cells.PriceBytes;

/** The price: read from its digits for the sums; a part of its own only where a rule reads it. */
final class PriceCells implements PartCells {
  private final Decider decider;
  private final Shared shared;
  private final boolean asked;
  private final Spellings spellings = new Spellings();
  private long[] hundredths = new long[64];
  private boolean[] any = new boolean[64];
  private long last;

  PriceCells(Decider decider, Shared shared, List<Version> versions) {
    this.decider = decider;
    this.shared = shared;
    asked = versions.stream().anyMatch(version -> version.keys().reads(Part.PRICE));
  }

  @Override
  public boolean serves(CsvRecord record) {
    return record.unmapped(Field.PRICE_CNY);
  }

  @Override
  public boolean read(CsvRecord record, long[] key) {
    byte[] bytes = record.bytes();
    int from = record.from(Field.PRICE_CNY);
    int to = record.to(Field.PRICE_CNY);
    last = from == to ? PriceBytes.NOT_READ : PriceBytes.hundredths(bytes, from, to);
    if (from < to && last == PriceBytes.NOT_READ) {
      return false;
    }
    if (!asked) {
      return true;
    }
    int number = spellings.number(bytes, from, to);
    return number >= 0 && Decider.put(key, Part.PRICE, spellings.key(number));
  }

  @Override
  public void learn(CsvRecord record, Row.Readable row, List<Order> orders) {
    if (asked) {
      int from = record.from(Field.PRICE_CNY);
      int to = record.to(Field.PRICE_CNY);
      spellings.learn(record.bytes(), from, to, decider.key(Part.PRICE, orders), false, "");
    }
  }

  /** Adds the price of the order that was read last, where it has one. */
  void add(int month) {
    if (last == PriceBytes.NOT_READ) {
      return;
    }
    if (month >= hundredths.length) {
      hundredths = Arrays.copyOf(hundredths, 2 * month);
      any = Arrays.copyOf(any, 2 * month);
    }
    hundredths[month] += last;
    any[month] = true;
  }

  /** Hands on the sums since the last time. */
  void tell(RowTally tally) {
    for (int month = 0; month < any.length; month++) {
      if (any[month]) {
        tally.amount(shared.months.get(month), BigDecimal.valueOf(hundredths[month], 2));
        hundredths[month] = 0;
        any[month] = false;
      }
    }
  }
}

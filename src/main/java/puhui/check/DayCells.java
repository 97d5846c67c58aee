package puhui.check;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import puhui.decisions.OrderKeys.Part;
import puhui.facts.Day;
import puhui.facts.Order;
import puhui.intake.CsvRecord;
import puhui.intake.Field;
import puhui.intake.Row;
import puhui.intake.cells.DateBytes;

/** The order's date, and what depends on the day alone. */
final class DayCells implements PartCells {
  /** 2000-01-01; days before it, and after the year 2099, are read the slow way. */
  private static final int FIRST = 10957;

  private static final int DAYS = 36525;

  private final Decider decider;
  private final Shared shared;
  private final SortedSet<Day> changes;
  private final Spellings spellings = new Spellings();
  private final int[] placeOf = new int[DAYS];
  private int[] keys = new int[512];
  private int[] months = new int[512];
  private int[] periods = new int[512];
  private int size;
  private int last;

  /**
   * @param changes days from which a phone may have another footprint
   */
  DayCells(Decider decider, Shared shared, SortedSet<Day> changes) {
    this.decider = decider;
    this.shared = shared;
    this.changes = changes;
    Arrays.fill(placeOf, -1);
  }

  @Override
  public boolean serves(CsvRecord record) {
    return record.unmapped(Field.ORDER_DATE);
  }

  @Override
  public boolean read(CsvRecord record, long[] key) {
    byte[] bytes = record.bytes();
    int from = record.from(Field.ORDER_DATE);
    int to = record.to(Field.ORDER_DATE);
    int day = DateBytes.epochDay(bytes, from, to) - FIRST;
    last = -1;
    if (day >= 0 && day < DAYS) {
      last = placeOf[day];
    } else {
      int spelling = spellings.number(bytes, from, to);
      last = spelling < 0 ? -1 : spellings.key(spelling);
    }
    return last >= 0 && Decider.put(key, Part.DATE, keys[last]);
  }

  @Override
  public void learn(CsvRecord record, Row.Readable row, List<Order> orders) {
    int from = record.from(Field.ORDER_DATE);
    int to = record.to(Field.ORDER_DATE);
    int day = DateBytes.epochDay(record.bytes(), from, to) - FIRST;
    boolean usual = day >= 0 && day < DAYS;
    if (usual && placeOf[day] < 0) {
      placeOf[day] = add(orders);
    } else if (!usual && spellings.number(record.bytes(), from, to) < 0) {
      spellings.learn(record.bytes(), from, to, add(orders), false, "");
    }
  }

  /** The month of the order that was read last. */
  int month() {
    return months[last];
  }

  /** Which footprints are in force on its day: days of one number have the same. */
  int period() {
    return periods[last];
  }

  int period(Day day) {
    return day.stated() ? changes.headSet(day).size() + (changes.contains(day) ? 1 : 0) : 0;
  }

  private int add(List<Order> orders) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      months = Arrays.copyOf(months, 2 * size);
      periods = Arrays.copyOf(periods, 2 * size);
    }
    Day day = orders.get(0).date();
    keys[size] = decider.key(Part.DATE, orders);
    months[size] = shared.months.number(RowTaker.month(day));
    periods[size] = period(day);
    return size++;
  }
}

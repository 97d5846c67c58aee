package puhui.check;

import java.util.List;
import java.util.function.Predicate;
import puhui.decisions.OrderKeys.Part;
import puhui.facts.Order;
import puhui.intake.CsvRecord;
import puhui.intake.Field;
import puhui.intake.Row;

/** A column of few spellings that makes a part by itself. */
final class ListedCells implements PartCells {
  private final Field field;
  private final Part part;
  private final Decider decider;
  private final Predicate<Order> mark;
  private final Predicate<Order> unrecognised;
  private final Spellings spellings = new Spellings();
  private int last;

  /**
   * @param mark what is to be known of an order by this cell alone
   * @param unrecognised whether the cell's word is in no list
   */
  ListedCells(
      Field field,
      Part part,
      Decider decider,
      Predicate<Order> mark,
      Predicate<Order> unrecognised) {
    this.field = field;
    this.part = part;
    this.decider = decider;
    this.mark = mark;
    this.unrecognised = unrecognised;
  }

  @Override
  public boolean read(CsvRecord record, long[] key) {
    last = spellings.number(record.bytes(), record.from(field), record.to(field));
    return last >= 0 && Decider.put(key, part, spellings.key(last));
  }

  @Override
  public void learn(CsvRecord record, Row.Readable row, List<Order> orders) {
    if (spellings.number(record.bytes(), record.from(field), record.to(field)) >= 0) {
      return;
    }
    Order order = orders.get(0);
    spellings.learn(
        record.bytes(),
        record.from(field),
        record.to(field),
        decider.key(part, orders),
        mark.test(order),
        unrecognised.test(order) ? row.cell(field) : "");
  }

  Field field() {
    return field;
  }

  /** The number of the spelling that was read last. */
  int last() {
    return last;
  }

  /** The spelling of this number stands for the cell that was read last. */
  void turnTo(int spelling) {
    last = spelling;
  }

  /** Whether the order that was read last has the mark. */
  boolean marked() {
    return spellings.marked(last);
  }

  /** Counts the order that was read last. */
  void count() {
    spellings.count(last);
  }

  /** Hands on the words that no list has, counted since the last time. */
  void tell(RowTally tally) {
    spellings.forEachUnrecognised((word, times) -> tally.unrecognised(field, word, times));
  }
}

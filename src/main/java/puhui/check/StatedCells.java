package puhui.check;

import java.util.List;
import puhui.decisions.OrderKeys.Part;
import puhui.facts.Order;
import puhui.intake.CsvRecord;
import puhui.intake.Field;
import puhui.intake.Row;
import puhui.intake.TextBytes;
import puhui.intake.cells.StatedBytes;

/**
 * A column in which almost every cell differs: where rules ask no more than whether it is stated,
 * that is all that is read of it; else it is one of many spellings.
 */
final class StatedCells implements PartCells {
  private static final int SHORT = 12;

  private final Field field;
  private final Part part;
  private final Decider decider;
  private final boolean onlyStated;
  private final Spellings spellings = new Spellings();
  private int stated = -1;

  StatedCells(Field field, Part part, Decider decider, List<Version> versions) {
    this.field = field;
    this.part = part;
    this.decider = decider;
    onlyStated = versions.stream().allMatch(version -> version.keys().readsOnlyStated(part));
  }

  @Override
  public boolean serves(CsvRecord record) {
    return !onlyStated || record.unmapped(field);
  }

  @Override
  public boolean read(CsvRecord record, long[] key) {
    byte[] bytes = record.bytes();
    int from = record.from(field);
    int to = record.to(field);
    if (onlyStated && StatedBytes.surely(bytes, from, to)) {
      return stated >= 0
          && TextBytes.surely(bytes, from, to, record.charset())
          && Decider.put(key, part, stated);
    }
    int number = onlyStated && to - from > SHORT ? -1 : spellings.number(bytes, from, to);
    return number >= 0 && Decider.put(key, part, spellings.key(number));
  }

  @Override
  public void learn(CsvRecord record, Row.Readable row, List<Order> orders) {
    int from = record.from(field);
    int to = record.to(field);
    if (onlyStated && StatedBytes.surely(record.bytes(), from, to)) {
      stated = stated < 0 ? decider.key(part, orders) : stated;
    } else if (!onlyStated || to - from <= SHORT) {
      spellings.learn(record.bytes(), from, to, decider.key(part, orders), false, "");
    }
  }
}

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
 * The order id, which is written as it is where it has letters and digits only, and the columns
 * that mean nothing to us, which must be text nevertheless.
 */
final class OrderIdCells implements PartCells {
  private static final int LONGEST = 64;

  /** What stands in a CSV file without quotes and is no formula in a spreadsheet. */
  private static final boolean[] PLAIN = plain();

  private final Decider decider;
  private final boolean asked;
  private int key = -1;

  OrderIdCells(Decider decider, List<Version> versions) {
    this.decider = decider;
    asked = versions.stream().anyMatch(version -> version.keys().reads(Part.ORDER_ID));
  }

  @Override
  public boolean serves(CsvRecord record) {
    return !asked && record.unmapped(Field.ORDER_ID);
  }

  @Override
  public boolean read(CsvRecord record, long[] classKey) {
    return key >= 0
        && isPlain(record.bytes(), record.from(Field.ORDER_ID), record.to(Field.ORDER_ID))
        && Decider.put(classKey, Part.ORDER_ID, key)
        && unknownColumnsAreText(record);
  }

  @Override
  public void learn(CsvRecord record, Row.Readable row, List<Order> orders) {
    key = key < 0 ? decider.key(Part.ORDER_ID, orders) : key;
  }

  private static boolean isPlain(byte[] bytes, int from, int to) {
    if (to - from > LONGEST || !StatedBytes.surely(bytes, from, to) || bytes[from] == '-') {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!PLAIN[bytes[i] & 0xFF]) {
        return false;
      }
    }
    return true;
  }

  private static boolean unknownColumnsAreText(CsvRecord record) {
    for (int column : record.unknownColumns()) {
      int from = record.from(column);
      if (!TextBytes.surely(record.bytes(), from, record.to(column), record.charset())) {
        return false;
      }
    }
    return true;
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[256];
    for (int c = 0; c < 128; c++) {
      plain[c] = Character.isLetterOrDigit(c) || "_-./:".indexOf(c) >= 0;
    }
    return plain;
  }
}

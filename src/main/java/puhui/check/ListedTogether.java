package puhui.check;

import java.util.Arrays;
import java.util.List;
import puhui.facts.Order;
import puhui.intake.CsvRecord;
import puhui.intake.Field;
import puhui.intake.Row;

/**
 * Columns of few spellings that are known by one look-up where they stand side by side, else each
 * by itself.
 */
final class ListedTogether implements PartCells {
  private final List<ListedCells> cells;
  private final SideBySide together;
  private final long[] own = new long[ClassTable.WORDS];

  /** What the cells put into a key, and the number of each cell's spelling, by their number. */
  private long[] keys = new long[64 * ClassTable.WORDS];

  private int[] spellings = new int[64];

  ListedTogether(List<ListedCells> cells) {
    this.cells = cells;
    together = new SideBySide(cells.stream().map(ListedCells::field).toArray(Field[]::new));
  }

  @Override
  public boolean serves(CsvRecord record) {
    together.open(record);
    return cells.stream().allMatch(each -> each.serves(record));
  }

  @Override
  public boolean read(CsvRecord record, long[] key) {
    int number = together.number(record);
    if (number == SideBySide.UNKNOWN) {
      return readEach(record, key);
    }
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).turnTo(spellings[number * cells.size() + i]);
    }
    putInto(key, keys, number * ClassTable.WORDS);
    return true;
  }

  @Override
  public void learn(CsvRecord record, Row.Readable row, List<Order> orders) {
    cells.forEach(each -> each.learn(record, row, orders));
  }

  private boolean readEach(CsvRecord record, long[] key) {
    Arrays.fill(own, 0);
    for (ListedCells each : cells) {
      if (!each.read(record, own)) {
        return false;
      }
    }
    putInto(key, own, 0);
    int number = together.add(record);
    if (number != SideBySide.UNKNOWN) {
      remember(number);
    }
    return true;
  }

  private void remember(int number) {
    int end = (number + 1) * cells.size();
    if (end > spellings.length) {
      spellings = Arrays.copyOf(spellings, 2 * end);
    }
    int keysEnd = (number + 1) * ClassTable.WORDS;
    if (keysEnd > keys.length) {
      keys = Arrays.copyOf(keys, 2 * keysEnd);
    }
    for (int i = 0; i < cells.size(); i++) {
      spellings[number * cells.size() + i] = cells.get(i).last();
    }
    System.arraycopy(own, 0, keys, number * ClassTable.WORDS, ClassTable.WORDS);
  }

  private static void putInto(long[] key, long[] from, int at) {
    for (int i = 0; i < ClassTable.WORDS; i++) {
      key[i] |= from[at + i];
    }
  }
}

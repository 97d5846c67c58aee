package puhui.check;

import java.util.List;
import puhui.intake.CsvRecord;
import puhui.intake.Field;
import puhui.intake.cells.SpellingMemo;

/**
 * Columns that stand side by side in a file, their cells known together by one look-up of all their
 * bytes, with the quotes and separators between them; for one thread and one way of writing files.
 */
final class SideBySide {
  /** What is not known, or not side by side in this file. */
  static final int UNKNOWN = SpellingMemo.UNKNOWN;

  private static final int MOST = 1 << 18;
  private static final int MOST_BYTES = 1 << 23;

  private final List<Field> fields;
  private final SpellingMemo memo = new SpellingMemo(MOST, MOST_BYTES);
  private int first = -1;

  SideBySide(Field... fields) {
    this.fields = List.of(fields);
  }

  /** Turns to a file. */
  void open(CsvRecord record) {
    first = record.column(fields.get(0));
    for (int i = 1; i < fields.size(); i++) {
      first = record.column(fields.get(i)) == first + i ? first : -1;
    }
  }

  /** The number of the record's cells taken together. */
  int number(CsvRecord record) {
    return first < 0 ? UNKNOWN : memo.get(record.bytes(), from(record), to(record));
  }

  /** The next number for cells that have none, {@link #UNKNOWN} where there is no room. */
  int add(CsvRecord record) {
    if (first >= 0) {
      memo.put(record.bytes(), from(record), to(record), memo.size());
    }
    return number(record);
  }

  private int from(CsvRecord record) {
    return record.rawFrom(first);
  }

  private int to(CsvRecord record) {
    return record.rawTo(first + fields.size() - 1);
  }
}

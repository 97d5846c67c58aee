package puhui.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import puhui.intake.cells.Plain;

/** Takes the fields of one CSV record, and of a monstrous one only the beginning. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<RawRow> {
  /** Characters of one row; a real one has a few hundred. */
  static final int LONGEST_ROW = 1 << 20;

  /** Fields of one row; a real one has a few dozen. */
  static final int MOST_FIELDS = 4096;

  private String[] fields = new String[32];
  private int count;
  private long characters;

  @Override
  protected void handleBegin(long startingLineNumber) {
    count = 0;
    characters = 0;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    characters += length;
    if (tooLong()) {
      return;
    }
    if (count == fields.length) {
      fields = Arrays.copyOf(fields, count * 2);
    }
    fields[count++] = text(buffer, offset, offset + length);
  }

  @Override
  protected RawRow buildRecord() {
    return new RawRow(getStartingLineNumber(), Arrays.copyOf(fields, count), tooLong());
  }

  private boolean tooLong() {
    return characters > LONGEST_ROW || getFieldCount() > MOST_FIELDS;
  }

  private static String text(char[] buffer, int start, int end) {
    while (start < end && buffer[start] != 0 && Plain.blank(buffer[start])) {
      start++;
    }
    while (end > start && buffer[end - 1] != 0 && Plain.blank(buffer[end - 1])) {
      end--;
    }
    return start == end ? "" : new String(buffer, start, end - start);
  }
}

package puhui.intake.cells;

import puhui.facts.Amount;

/**
 * A storage cell in GB: 128, 128GB, 128G, 1TB (1024), or RAM and storage together (8+128,
 * 8GB+128GB, 8/128), of which the storage is the larger (contract, Orders); anything else is not
 * stated.
 */
public final class StorageCell {
  private static final int GB_PER_TB = 1024;
  private static final int MOST_DIGITS = 5;

  private StorageCell() {}

  /** The storage, not the RAM; not stated where the cell is blank or no storage. */
  public static Amount gb(String cell) {
    if (NotStated.is(cell)) {
      return Amount.NOT_STATED;
    }
    Cursor cursor = new Cursor(Plain.withoutBlanks(Plain.fold(cell)));
    int larger = part(cursor);
    if (larger > 0 && (cursor.accept('+') || cursor.accept('/'))) {
      int second = part(cursor);
      larger = second > 0 ? Math.max(larger, second) : Cursor.NONE;
    }
    return larger > 0 && cursor.end() ? Amount.of(larger) : Amount.NOT_STATED;
  }

  private static int part(Cursor cursor) {
    int number = cursor.number(1, MOST_DIGITS);
    if (number < 0) {
      return Cursor.NONE;
    }
    boolean zeroFraction = cursor.accept('.');
    if (zeroFraction && cursor.number(1, 2) != 0) {
      return Cursor.NONE;
    }
    if (letter(cursor, 'T')) {
      letter(cursor, 'B');
      return number * GB_PER_TB;
    }
    if (letter(cursor, 'G')) {
      letter(cursor, 'B');
    }
    return number;
  }

  private static boolean letter(Cursor cursor, char upper) {
    return cursor.accept(upper) || cursor.accept(Character.toLowerCase(upper));
  }
}

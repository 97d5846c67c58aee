package puhui.cases;

import puhui.intake.Field;

/**
 * Rows that stand for the bulk of a year: each a sound order of an artificial phone of its own, or
 * unreadable.
 */
final class SoundPhones {
  private static final String TYPE = "86999900";
  private static final int SERIAL_DIGITS = 6;

  private SoundPhones() {}

  static String[] row(String[] sound, int number) {
    String[] cells = sound.clone();
    cells[Field.ORDER_ID.ordinal()] = "sound-" + number;
    cells[Field.IMEI.ordinal()] = imei(number);
    return cells;
  }

  static String[] unreadableRow(String[] sound, int number) {
    String[] cells = sound.clone();
    cells[Field.ORDER_ID.ordinal()] = "unreadable-" + number;
    cells[Field.ORDER_DATE.ordinal()] = "?";
    return cells;
  }

  private static String imei(int number) {
    String serial = String.valueOf(number);
    String digits = TYPE + "0".repeat(SERIAL_DIGITS - serial.length()) + serial;
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int weighed = (digits.charAt(i) - '0') * (i % 2 + 1);
      sum += weighed / 10 + weighed % 10;
    }
    return digits + (10 - sum % 10) % 10;
  }
}

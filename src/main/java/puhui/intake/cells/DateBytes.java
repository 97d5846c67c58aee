package puhui.intake.cells;

import puhui.text.EightBytes;

/**
 * Reads a date from the bytes of a cell in one of the usual forms: 2023-10-18, 2023/10/18 or
 * 20231018, alone or with HH:mm or HH:mm:ss behind a blank or T; the same answer as {@link
 * DateCell} gives, and none at all elsewhere.
 */
public final class DateBytes {
  /** No answer: the slow way has to be asked. */
  public static final int NOT_READ = Integer.MIN_VALUE;

  private static final int COMPACT = 8;
  private static final int SEPARATED = 10;
  private static final int DAYS_TO_1970 = 719_468;

  private DateBytes() {}

  /** The day in days since 1970-01-01. */
  public static int epochDay(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length < COMPACT) {
      return NOT_READ;
    }
    long front = EightBytes.at(bytes, from);
    byte separator = (byte) (front >>> 32);
    if (separator != '-' && separator != '/') {
      boolean read = EightBytes.digits(front) && time(bytes, from + COMPACT, to);
      return read ? day(front) : NOT_READ;
    }
    if (length < SEPARATED || (byte) (front >>> 56) != separator) {
      return NOT_READ;
    }
    long yearAndMonth = front & 0xFFFFFFFFL | (front >>> 40 & 0xFFFF) << 32;
    long digits = yearAndMonth | EightBytes.at(bytes, from + 2) & 0xFFFFL << 48;
    boolean read = EightBytes.digits(digits) && time(bytes, from + SEPARATED, to);
    return read ? day(digits) : NOT_READ;
  }

  /** Whether the rest is nothing, or a time without offset, which leaves the day as it is. */
  private static boolean time(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length == 0) {
      return true;
    }
    boolean minutes =
        (length == 6 || length == 9)
            && (bytes[from] == ' ' || bytes[from] == 'T')
            && below(24, bytes, from + 1)
            && bytes[from + 3] == ':'
            && below(60, bytes, from + 4);
    return minutes && (length == 6 || bytes[from + 6] == ':' && below(60, bytes, from + 7));
  }

  private static boolean below(int limit, byte[] bytes, int at) {
    int tens = bytes[at] - '0';
    int ones = bytes[at + 1] - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 && tens * 10 + ones < limit;
  }

  private static int day(long digits) {
    int date = (int) EightBytes.number(EightBytes.values(digits));
    int year = date / 10_000;
    int month = date / 100 % 100;
    int day = date % 100;
    boolean exists =
        year >= 1
            && month >= 1
            && month <= 12
            && day >= 1
            && (day <= 28 || day <= lengthOfMonth(year, month));
    return exists ? epochDay(year, month, day) : NOT_READ;
  }

  private static int lengthOfMonth(int year, int month) {
    if (month == 2) {
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    }
    return 30 + (month + (month >> 3) & 1);
  }

  /** Counted in years that begin in March, so that the day that is sometimes there is the last. */
  private static int epochDay(int year, int month, int day) {
    int marchYear = month > 2 ? year : year - 1;
    int marchMonth = month > 2 ? month - 3 : month + 9;
    int days = marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400;
    return days + (marchMonth * 153 + 2) / 5 + day - 1 - DAYS_TO_1970;
  }
}

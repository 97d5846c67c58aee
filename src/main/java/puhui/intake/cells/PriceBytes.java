package puhui.intake.cells;

/**
 * Reads a price from the bytes of a cell that is a plain decimal (123, 123.4, 123.45): the same
 * answer as {@link PriceCell} gives, and none at all elsewhere.
 */
public final class PriceBytes {
  /** No answer: the slow way has to be asked. */
  public static final long NOT_READ = Long.MIN_VALUE;

  private static final int MOST_DIGITS = 12;

  private PriceBytes() {}

  /** The price in hundredths of a yuan. */
  public static long hundredths(byte[] bytes, int from, int to) {
    long value = 0;
    int at = from;
    int end = Math.min(to, from + MOST_DIGITS);
    while (at < end && digit(bytes[at])) {
      value = value * 10 + bytes[at] - '0';
      at++;
    }
    if (at == from) {
      return NOT_READ;
    }
    if (at == to) {
      return value * 100;
    }
    int decimals = to - at - 1;
    if (bytes[at] != '.' || decimals < 1 || decimals > 2 || !digit(bytes[at + 1])) {
      return NOT_READ;
    }
    value = value * 100 + (bytes[at + 1] - '0') * 10;
    if (decimals == 1) {
      return value;
    }
    return digit(bytes[at + 2]) ? value + bytes[at + 2] - '0' : NOT_READ;
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }
}

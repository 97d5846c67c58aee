package puhui.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of a text as one number, its first byte the lowest, so that they are asked at once.
 */
public final class EightBytes {
  /** Bytes in one number. */
  public static final int SIZE = Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ZEROS = 0x3030303030303030L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long HIGH_HALVES = 0xF0F0F0F0F0F0F0F0L;
  private static final long ONES = 0x0101010101010101L;

  private EightBytes() {}

  /** The eight bytes from here, which lie within the array. */
  public static long at(byte[] bytes, int from) {
    return (long) LONGS.get(bytes, from);
  }

  /**
   * The bytes of a text of at most eight, zeros behind them; nothing outside of the array is read.
   */
  public static long upTo(byte[] bytes, int from, int to) {
    int unused = (SIZE - (to - from)) * Byte.SIZE;
    if (to == from) {
      return 0;
    }
    if (to >= SIZE) {
      return at(bytes, to - SIZE) >>> unused;
    }
    if (from + SIZE <= bytes.length) {
      return at(bytes, from) << unused >>> unused;
    }
    long word = 0;
    for (int i = to - 1; i >= from; i--) {
      word = word << Byte.SIZE | bytes[i] & 0xFF;
    }
    return word;
  }

  /** Whether all are ASCII. */
  public static boolean ascii(long word) {
    return (word & HIGH_BITS) == 0;
  }

  /** Whether none of eight ASCII bytes is zero. */
  public static boolean withoutZeros(long ascii) {
    return (ascii - ONES & HIGH_BITS) == 0;
  }

  /** Whether all are ASCII that shows: neither blanks nor controls. */
  public static boolean visible(long word) {
    long aboveBlank = word + (0x80 - 0x21) * ONES;
    long belowDelete = ~(word + ONES);
    return ((word | ~aboveBlank | ~belowDelete) & HIGH_BITS) == 0;
  }

  /** Whether all are ASCII digits. */
  public static boolean digits(long word) {
    long next = word + 0x06 * ONES;
    return ((word & HIGH_HALVES) | (next & HIGH_HALVES) >>> 4) == 0x33 * ONES;
  }

  /** The values of eight digits, each in its byte. */
  public static long values(long digits) {
    return digits ^ ZEROS;
  }

  /** The number that eight values from 0 to 9 write, the first one the highest. */
  public static long number(long values) {
    long pairs = values * 10 + (values >>> 8);
    long first = (pairs & 0x000000FF000000FFL) * (100 + (1_000_000L << 32));
    long second = (pairs >>> 16 & 0x000000FF000000FFL) * (1 + (10_000L << 32));
    return first + second >>> 32;
  }

  /** The sum of eight bytes, where it is below 256. */
  public static int sum(long values) {
    return (int) (values * ONES >>> 56);
  }
}

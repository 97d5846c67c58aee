package puhui.factors;

import java.util.Arrays;
import java.util.Collection;
import puhui.text.EightBytes;

/**
 * Reads an IMEI from the bytes of a cell that holds 15 ASCII digits and nothing else: the same
 * answer as {@link ImeiCheck} gives where the number is genuine, and none at all elsewhere.
 */
public final class ImeiBytes {
  private static final int LENGTH = 15;
  private static final int NOT_GENUINE = -1;
  private static final long EMPTY = -1;

  /** Bytes at even places, the first one included. */
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  private static final byte[] WEIGHED_SUMS = weighedSums();

  /** The blocklist as numbers, by their hash. */
  private final long[] listed;

  ImeiBytes(Collection<String> blocklist) {
    int size = Integer.highestOneBit(blocklist.size() + 8) * 8;
    listed = new long[size];
    Arrays.fill(listed, EMPTY);
    for (String imei : blocklist) {
      if (imei.length() == LENGTH) {
        listed[slot(Long.parseLong(imei))] = Long.parseLong(imei);
      }
    }
  }

  /**
   * The device key of a genuine IMEI: its first 14 digits as a number; -1 where the slow way has to
   * be asked.
   */
  public long deviceKey(byte[] bytes, int from, int to) {
    if (to - from != LENGTH) {
      return NOT_GENUINE;
    }
    long front = EightBytes.at(bytes, from);
    long back = EightBytes.at(bytes, from + 7);
    if (!EightBytes.digits(front) || !EightBytes.digits(back)) {
      return NOT_GENUINE;
    }
    boolean allEqual = front == back && front == Long.rotateLeft(front, 8);
    boolean testNumber = bytes[from] == '0' && bytes[from + 1] != '1';
    long first = EightBytes.values(front);
    long last = EightBytes.values(back);
    if (allEqual || testNumber || luhnSum(first, last) % 10 != 0) {
      return NOT_GENUINE;
    }
    long key = EightBytes.number(first) * 1_000_000 + EightBytes.number(last >>> 8 << 16);
    long number = key * 10 + (last >>> 56);
    return listed[slot(number)] == number ? NOT_GENUINE : key;
  }

  /** Writes the masked text of a genuine IMEI: first two and last four of 15 characters. */
  public static void mask(long deviceKey, byte[] out, int at) {
    int head = (int) (deviceKey / 1_000_000_000_000L);
    int tail = (int) (deviceKey % 1_000);
    out[at] = (byte) ('0' + head / 10);
    out[at + 1] = (byte) ('0' + head % 10);
    Arrays.fill(out, at + 2, at + 11, (byte) '*');
    out[at + 11] = (byte) ('0' + tail / 100);
    out[at + 12] = (byte) ('0' + tail / 10 % 10);
    out[at + 13] = (byte) ('0' + tail % 10);
    out[at + 14] = (byte) ('0' + checkDigit(deviceKey));
  }

  private static int checkDigit(long deviceKey) {
    int sum = 0;
    for (long rest = deviceKey; rest > 0; rest /= 10_000) {
      sum += WEIGHED_SUMS[(int) (rest % 10_000)];
    }
    return (10 - sum % 10) % 10;
  }

  /** Every second digit doubled, from the check digit leftwards. */
  private static int luhnSum(long first, long last) {
    long front = first & EVEN | doubled(first) & ~EVEN;
    long back = last & ~EVEN | doubled(last) & EVEN & ~0xFFL;
    return EightBytes.sum(front) + EightBytes.sum(back);
  }

  /** Each digit doubled, less nine where that has two digits. */
  private static long doubled(long digits) {
    long twice = digits << 1;
    long twoDigits = (twice + 0x0606060606060606L) >>> 4 & 0x0101010101010101L;
    return twice - twoDigits * 9;
  }

  /** The part of the sum that four digits have, the second and the fourth doubled. */
  private static byte[] weighedSums() {
    byte[] sums = new byte[10_000];
    for (int i = 0; i < sums.length; i++) {
      long digits = i / 1000 | i / 100 % 10 << 8 | i / 10 % 10 << 16 | i % 10 << 24;
      sums[i] = (byte) EightBytes.sum(digits & EVEN | doubled(digits) & ~EVEN);
    }
    return sums;
  }

  /** Where the number stands in the list, or a free place. */
  private int slot(long number) {
    int mask = listed.length - 1;
    int slot = (int) (number * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (listed[slot] != EMPTY && listed[slot] != number) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}

package puhui.intake.cells;

import java.util.Arrays;
import puhui.text.EightBytes;

/**
 * Remembers a number for each spelling of a cell, by its bytes; for one thread.
 *
 * <p>A spelling of up to 24 bytes stands in its slot as three words, the last one of them ending
 * with the spelling; of a longer one the slot has its first word, its hash and where the whole of
 * it stands, so that most look-ups touch one place of the memory.
 */
public final class SpellingMemo {
  /** The answer for a spelling that is not known. */
  public static final int UNKNOWN = -1;

  private static final int WORDS = 4;
  private static final int LONGEST_IN_SLOT = 3 * EightBytes.SIZE;
  private static final int FIRST_SLOTS = 64;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final int mostSpellings;
  private final int mostBytes;

  /**
   * Four words for each slot: three of the spelling, then its length and its number plus one, 0
   * where the slot is free.
   */
  private long[] slots = new long[FIRST_SLOTS * WORDS];

  private byte[] longSpellings = new byte[0];
  private int longBytes;
  private int count;
  private long lastShort;
  private int lastLength = -1;
  private int lastNumber;

  /**
   * An empty memory; when it is full it forgets nothing and learns nothing.
   *
   * @param mostSpellings how many it keeps
   * @param mostBytes of spellings longer than 24 bytes
   */
  public SpellingMemo(int mostSpellings, int mostBytes) {
    this.mostSpellings = mostSpellings;
    this.mostBytes = mostBytes;
  }

  /** The number of the spelling, or {@link #UNKNOWN}. */
  public int get(byte[] bytes, int from, int to) {
    if (to - from <= EightBytes.SIZE) {
      return ofShort(bytes, from, to);
    }
    int slot = to - from <= LONGEST_IN_SLOT ? slot(bytes, from, to) : slotOfLong(bytes, from, to);
    return (int) slots[slot + 3] - 1;
  }

  /** Of a short spelling, which is often the one asked for before. */
  private int ofShort(byte[] bytes, int from, int to) {
    long first = first(bytes, from, to);
    if (first == lastShort && to - from == lastLength) {
      return lastNumber;
    }
    int number = (int) slots[slot(bytes, from, to) + 3] - 1;
    if (number != UNKNOWN) {
      lastShort = first;
      lastLength = to - from;
      lastNumber = number;
    }
    return number;
  }

  /** Learns the number (0 or more) of a spelling, unless it is full. */
  public void put(byte[] bytes, int from, int to, int number) {
    int length = to - from;
    boolean inSlot = length <= LONGEST_IN_SLOT;
    boolean full = count == mostSpellings || !inSlot && length > mostBytes - longBytes;
    if (full && get(bytes, from, to) == UNKNOWN) {
      return;
    }
    if (2 * (count + 1) * WORDS > slots.length) {
      grow();
    }
    int slot = inSlot ? slot(bytes, from, to) : slotOfLong(bytes, from, to);
    if (slots[slot + 3] == 0) {
      count++;
      slots[slot] = first(bytes, from, to);
      slots[slot + 1] = inSlot ? second(bytes, from, to) : longHash(bytes, from, to);
      slots[slot + 2] = inSlot ? third(bytes, from, to) : keep(bytes, from, to);
    }
    slots[slot + 3] = (long) length << 32 | number + 1;
    lastLength = -1;
  }

  /** How many spellings it knows. */
  public int size() {
    return count;
  }

  /** The slot of a spelling of at most 24 bytes, or the free one where it would stand. */
  private int slot(byte[] bytes, int from, int to) {
    long first = first(bytes, from, to);
    long second = second(bytes, from, to);
    long third = third(bytes, from, to);
    int length = to - from;
    long[] all = slots;
    int slot = place(hash(first, second, third, length));
    while (all[slot + 3] != 0
        && (all[slot] != first
            || all[slot + 1] != second
            || all[slot + 2] != third
            || all[slot + 3] >>> 32 != length)) {
      slot = slot + WORDS & all.length - 1;
    }
    return slot;
  }

  private int slotOfLong(byte[] bytes, int from, int to) {
    long hash = longHash(bytes, from, to);
    int slot = place(hash);
    while (slots[slot + 3] != 0 && !(slots[slot + 1] == hash && same(slot, bytes, from, to))) {
      slot = slot + WORDS & slots.length - 1;
    }
    return slot;
  }

  private boolean same(int slot, byte[] bytes, int from, int to) {
    int start = (int) slots[slot + 2];
    int length = to - from;
    return slots[slot + 3] >>> 32 == length
        && Arrays.equals(longSpellings, start, start + length, bytes, from, to);
  }

  private long keep(byte[] bytes, int from, int to) {
    int start = longBytes;
    longBytes += to - from;
    if (longBytes > longSpellings.length) {
      int size = Math.max(1024, Math.max(longBytes, longSpellings.length * 2));
      longSpellings = Arrays.copyOf(longSpellings, size);
    }
    System.arraycopy(bytes, from, longSpellings, start, to - from);
    return start;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (int from = 0; from < old.length; from += WORDS) {
      if (old[from + 3] != 0) {
        int length = (int) (old[from + 3] >>> 32);
        boolean inSlot = length <= LONGEST_IN_SLOT;
        int to =
            place(inSlot ? hash(old[from], old[from + 1], old[from + 2], length) : old[from + 1]);
        while (slots[to + 3] != 0) {
          to = to + WORDS & slots.length - 1;
        }
        System.arraycopy(old, from, slots, to, WORDS);
      }
    }
  }

  /** Where a spelling of this hash is looked for first. */
  private int place(long hash) {
    return (int) (hash >>> 32) * WORDS & slots.length - 1;
  }

  private static long hash(long first, long second, long third, int length) {
    long hash = (first ^ length) * MIX;
    hash = (hash ^ hash >>> 29 ^ second) * MIX;
    return (hash ^ hash >>> 29 ^ third) * MIX;
  }

  private static long longHash(byte[] bytes, int from, int to) {
    long hash = to - from;
    for (int at = from; at < to - EightBytes.SIZE; at += EightBytes.SIZE) {
      hash = (hash ^ hash >>> 29 ^ EightBytes.at(bytes, at)) * MIX;
    }
    return (hash ^ hash >>> 29 ^ EightBytes.at(bytes, to - EightBytes.SIZE)) * MIX;
  }

  private static long first(byte[] bytes, int from, int to) {
    boolean whole = to - from >= EightBytes.SIZE;
    return whole ? EightBytes.at(bytes, from) : EightBytes.upTo(bytes, from, to);
  }

  private static long second(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length <= EightBytes.SIZE) {
      return 0;
    }
    int at = length <= 2 * EightBytes.SIZE ? to - EightBytes.SIZE : from + EightBytes.SIZE;
    return EightBytes.at(bytes, at);
  }

  private static long third(byte[] bytes, int from, int to) {
    return to - from <= 2 * EightBytes.SIZE ? 0 : EightBytes.at(bytes, to - EightBytes.SIZE);
  }
}

package puhui.check;

import java.util.Arrays;

/**
 * Numbers the classes of orders that one thread has met, by the numbers of their parts' keys; at
 * most so many.
 */
final class ClassTable {
  static final int UNKNOWN = -1;

  /** Words of a key: each holds the numbers of four parts. */
  static final int WORDS = 4;

  private static final int SLOT = WORDS + 1;
  private static final int MOST = 1 << 18;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] slots = new long[SLOT << 10];
  private int size;

  int size() {
    return size;
  }

  boolean full() {
    return size == MOST;
  }

  /** The number of the class with this key, or {@link #UNKNOWN}. */
  int get(long[] key) {
    return (int) slots[slot(slots, key) + WORDS] - 1;
  }

  /** Numbers a class that is not known yet. */
  int add(long[] key) {
    if (2 * SLOT * (size + 1) > slots.length) {
      grow();
    }
    int slot = slot(slots, key);
    System.arraycopy(key, 0, slots, slot, WORDS);
    size++;
    slots[slot + WORDS] = size;
    return size - 1;
  }

  private static int slot(long[] slots, long[] key) {
    long hash = key[0] * MIX;
    hash = (hash ^ hash >>> 32 ^ key[1]) * MIX;
    hash = (hash ^ hash >>> 32 ^ key[2]) * MIX;
    hash = (hash ^ hash >>> 32 ^ key[3]) * MIX;
    int places = slots.length / SLOT;
    int place = (int) (hash >>> 33) & places - 1;
    while (true) {
      int at = place * SLOT;
      boolean here =
          slots[at] == key[0]
              && slots[at + 1] == key[1]
              && slots[at + 2] == key[2]
              && slots[at + 3] == key[3];
      if (here || slots[at + WORDS] == 0) {
        return at;
      }
      place = place + 1 & places - 1;
    }
  }

  private void grow() {
    long[] old = slots;
    long[] larger = new long[old.length * 2];
    for (int at = 0; at < old.length; at += SLOT) {
      if (old[at + WORDS] != 0) {
        long[] key = Arrays.copyOfRange(old, at, at + WORDS);
        System.arraycopy(old, at, larger, slot(larger, key), SLOT);
      }
    }
    slots = larger;
  }
}

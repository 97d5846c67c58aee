package puhui.check;

/** Numbers for keys of 64 bits; for one thread. */
final class LongTable {
  static final int UNKNOWN = -1;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  /**
   * Two words a slot, so that one line of the memory has both: the key, and its number plus one.
   */
  private long[] slots = new long[2 << 10];

  private int size;

  int size() {
    return size;
  }

  /** The number of the key, or {@link #UNKNOWN}. */
  int get(long key) {
    return (int) slots[slot(key) + 1] - 1;
  }

  void put(long key, int value) {
    if (4 * (size + 1) > slots.length) {
      grow();
    }
    int slot = slot(key);
    size += slots[slot + 1] == 0 ? 1 : 0;
    slots[slot] = key;
    slots[slot + 1] = value + 1L;
  }

  private int slot(long key) {
    long[] all = slots;
    int slot = (int) (key * MIX >>> 39) & all.length - 2;
    while (all[slot + 1] != 0 && all[slot] != key) {
      slot = slot + 2 & all.length - 2;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        System.arraycopy(old, i, slots, slot(old[i]), 2);
      }
    }
  }
}

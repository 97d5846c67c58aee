package puhui.check;

import java.util.Arrays;

/** Numbers for keys of 64 bits; for one thread. */
final class LongTable {
  static final int UNKNOWN = -1;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[1024];
  private int[] values = new int[1024];
  private int size;

  LongTable() {
    Arrays.fill(values, UNKNOWN);
  }

  int size() {
    return size;
  }

  /** The number of the key, or {@link #UNKNOWN}. */
  int get(long key) {
    return values[slot(key)];
  }

  void put(long key, int value) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    int slot = slot(key);
    size += values[slot] == UNKNOWN ? 1 : 0;
    keys[slot] = key;
    values[slot] = value;
  }

  private int slot(long key) {
    long hash = key * MIX;
    int slot = (int) (hash >>> 40) & keys.length - 1;
    while (values[slot] != UNKNOWN && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[keys.length];
    Arrays.fill(values, UNKNOWN);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != UNKNOWN) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}

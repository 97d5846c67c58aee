package puhui.factors;

import java.util.Arrays;

/**
 * Steps from one numbered state to another, each by a number of 16 bits, packed into one word each:
 * 24 bits of state, 16 of what leads on, 24 of the next state.
 */
final class Steps {
  /** States are numbered from 1, below this. */
  static final int STATES = 1 << 24;

  private static final int BY_BITS = 16;
  private static final int STATE_BITS = 24;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] table = new long[1 << 6];
  private int shift = Long.SIZE - 6;
  private int count;

  /** The next state; 0 where no step leads on. */
  int next(int state, int by) {
    return (int) table[slot((long) state << BY_BITS | by)] & STATES - 1;
  }

  /** Adds a step, or turns it to another state. */
  void add(int state, int by, int next) {
    if (2 * count >= table.length) {
      grow();
    }
    long key = (long) state << BY_BITS | by;
    int slot = slot(key);
    count += table[slot] == 0 ? 1 : 0;
    table[slot] = key << STATE_BITS | next;
  }

  /** Where the step stands, or the free place for it. */
  private int slot(long key) {
    long[] all = table;
    int slot = (int) (key * MIX >>> shift);
    while (all[slot] != 0 && all[slot] >>> STATE_BITS != key) {
      slot = slot + 1 & all.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    shift--;
    Arrays.stream(old)
        .filter(step -> step != 0)
        .forEach(step -> table[slot(step >>> STATE_BITS)] = step);
  }
}

package puhui.check;

import java.util.Arrays;

/**
 * Which of some evenly spread numbers of up to 40 bits came several times: open addressing over
 * eight bytes a place. It grows when more come than it was made for, never beyond what it is given.
 */
final class RepeatedKeys {
  private static final int SMALLEST = 64;

  // A place holds the number plus one, and below it a bit that marks it; 0 is free.
  private long[] places = new long[SMALLEST];
  private int size;
  private long marked;

  /** Forgets all, and makes room for a number of keys. */
  void clear(int expected) {
    int wanted = SMALLEST;
    while (wanted < expected + (expected >> 1)) {
      wanted <<= 1;
    }
    if (places.length < wanted) {
      places = new long[wanted];
    } else {
      Arrays.fill(places, 0);
    }
    size = 0;
    marked = 0;
  }

  /** Whether any is marked. */
  boolean anyMarked() {
    return marked > 0;
  }

  /** Adds a key and marks it where it is there already; says whether it was new. */
  boolean add(long key) {
    int at = find(key);
    if (places[at] != 0) {
      markAt(at);
      return false;
    }
    places[at] = (key + 1) << 1;
    if (++size > places.length - (places.length >> 2)) {
      grow();
    }
    return true;
  }

  void mark(long key) {
    markAt(find(key));
  }

  boolean marked(long key) {
    return (places[find(key)] & 1) != 0;
  }

  private void markAt(int at) {
    places[at] |= 1;
    marked++;
  }

  private int find(long key) {
    long[] all = places;
    int mask = all.length - 1;
    int at = (int) key & mask;
    while (all[at] != 0 && all[at] >>> 1 != key + 1) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] before = places;
    places = new long[before.length << 1];
    for (long place : before) {
      if (place != 0) {
        places[find((place >>> 1) - 1)] = place;
      }
    }
  }
}

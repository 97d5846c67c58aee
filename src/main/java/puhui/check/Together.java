package puhui.check;

/** Orders that are looked at with all orders of their device: one bit an order, in input order. */
final class Together {
  private final long[] words;
  private long count;

  /**
   * @param orders of the run, looked at together or not
   */
  Together(long orders) {
    words = new long[Math.toIntExact((orders + Long.SIZE - 1) / Long.SIZE)];
  }

  void add(long ordinal) {
    long bit = 1L << ordinal;
    int word = (int) (ordinal >>> 6);
    if ((words[word] & bit) == 0) {
      words[word] |= bit;
      count++;
    }
  }

  boolean contains(long ordinal) {
    return (words[(int) (ordinal >>> 6)] & 1L << ordinal) != 0;
  }

  long count() {
    return count;
  }

  /** The first of them from this order on, -1 after the last. */
  long next(long from) {
    int word = (int) (from >>> 6);
    if (word >= words.length) {
      return -1;
    }
    long bits = words[word] & -1L << from;
    while (bits == 0 && ++word < words.length) {
      bits = words[word];
    }
    return bits == 0 ? -1 : ((long) word << 6) + Long.numberOfTrailingZeros(bits);
  }
}

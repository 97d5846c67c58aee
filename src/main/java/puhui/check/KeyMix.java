package puhui.check;

import java.util.concurrent.ThreadLocalRandom;

/**
 * Turns numbers of 47 bits (14 decimal digits) into others of 47 bits, one to one and back, so that
 * any digits spread evenly. Every mix is another one: nobody can choose IMEIs that fall together.
 */
final class KeyMix {
  static final int BITS = 47;

  private static final long MASK = (1L << BITS) - 1;
  // At least half of the bits: then the shift undoes itself.
  private static final int SHIFT = 24;
  private static final long SPREAD = 0x1f85ebca6b2bL;
  private static final long SPREAD_BACK = inverse(SPREAD);

  private final long own = ThreadLocalRandom.current().nextLong() & MASK | 1;
  private final long ownBack = inverse(own);

  long of(long key) {
    if (key >>> BITS != 0) {
      throw new IllegalArgumentException("a device key has at most 14 digits");
    }
    long mixed = key * own & MASK;
    mixed = (mixed ^ mixed >>> SHIFT) * SPREAD & MASK;
    return mixed ^ mixed >>> SHIFT;
  }

  long back(long mixed) {
    long key = (mixed ^ mixed >>> SHIFT) * SPREAD_BACK & MASK;
    return (key ^ key >>> SHIFT) * ownBack & MASK;
  }

  /**
   * The number that an odd one is multiplied by to be 1, by Newton's steps: each doubles the bits.
   */
  private static long inverse(long odd) {
    long inverse = odd;
    for (int bits = 3; bits < BITS; bits *= 2) {
      inverse *= 2 - odd * inverse;
    }
    return inverse;
  }
}

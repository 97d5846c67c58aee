package puhui.generate.story;

import puhui.generate.words.Dice;

/**
 * Where in the file each slot's row stands: a shuffle of all numbers below a size that can be asked
 * both ways.
 *
 * <p>A Feistel network of four rounds over the next power of four, walked until it falls below the
 * size; nothing is stored, however many rows there are.
 */
public final class Places {
  private static final int ROUNDS = 4;

  private final long size;
  private final int halfBits;
  private final long halfMask;
  private final long[] keys = new long[ROUNDS];

  public Places(long size, long seed) {
    this.size = size;
    halfBits = Math.max(1, (65 - Long.numberOfLeadingZeros(Math.max(1, size - 1))) / 2);
    halfMask = (1L << halfBits) - 1;
    Dice dice = new Dice(seed, Dice.Purpose.PLACES, 0);
    for (int round = 0; round < ROUNDS; round++) {
      keys[round] = dice.next();
    }
  }

  /** The slot whose row stands at a place, both from 0. */
  public long slotAt(long place) {
    long slot = place;
    do {
      slot = forth(slot);
    } while (slot >= size);
    return slot;
  }

  /** The place at which a slot's row stands. */
  public long placeOf(long slot) {
    long place = slot;
    do {
      place = back(place);
    } while (place >= size);
    return place;
  }

  private long forth(long number) {
    long left = number >>> halfBits;
    long right = number & halfMask;
    for (int round = 0; round < ROUNDS; round++) {
      long next = left ^ (Dice.mix(right + keys[round]) & halfMask);
      left = right;
      right = next;
    }
    return left << halfBits | right;
  }

  private long back(long number) {
    long left = number >>> halfBits;
    long right = number & halfMask;
    for (int round = ROUNDS - 1; round >= 0; round--) {
      long before = right ^ (Dice.mix(left + keys[round]) & halfMask);
      right = left;
      left = before;
    }
    return left << halfBits | right;
  }
}

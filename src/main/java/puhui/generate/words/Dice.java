package puhui.generate.words;

import java.util.List;

/**
 * Chance that every machine draws alike: SplitMix64 (Steele, Lea, Flood: Fast splittable
 * pseudorandom number generators, 2014), with its published constants.
 */
public final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  /** Dice that are the same for the same seed, purpose and number. */
  public Dice(long seed, Purpose purpose, long number) {
    state = mix(mix(seed + GOLDEN * (purpose.ordinal() + 1)) + number);
  }

  /** What dice are thrown for, so that one choice never moves another. */
  public enum Purpose {
    LAYOUT,
    PLACES,
    NUMBERS,
    DAYS,
    ORDER_ID,
    BUYER,
    PHONE,
    ROW
  }

  public long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** From 0 to bound - 1; the bias is below bound / 2^31. */
  public int below(int bound) {
    return (int) ((next() >>> 33) * bound >>> 31);
  }

  /** From low to high, both included. */
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  public boolean chance(int perThousand) {
    return below(1000) < perThousand;
  }

  public <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** So many decimal digits, the first of them not 0. */
  public String digits(int count) {
    StringBuilder text = new StringBuilder(count);
    text.append((char) ('1' + below(9)));
    while (text.length() < count) {
      text.append((char) ('0' + below(10)));
    }
    return text.toString();
  }

  /** The finalizer of SplitMix64: a bijection of 64 bits. */
  public static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}

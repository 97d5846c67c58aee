package puhui.bench.data;

/**
 * Numbers drawn for one row: SplitMix64, begun anew for each row, so that any row can be made
 * without those before it.
 */
final class Draws {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  /** Begins the draws of a row; equal arguments give equal draws. */
  Draws begin(long seed, long row) {
    state = mix(seed * GOLDEN + row) ^ seed;
    return this;
  }

  private long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** From 0 to bound - 1. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** From 0 to bound - 1. */
  long below(long bound) {
    return Math.floorMod(next() >>> 1, bound);
  }

  /** True so many times in a hundred thousand. */
  boolean chance(int perHundredThousand) {
    return below(100_000) < perHundredThousand;
  }

  <T> T pick(T[] all) {
    return all[below(all.length)];
  }

  private static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}

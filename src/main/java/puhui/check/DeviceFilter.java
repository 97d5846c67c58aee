package puhui.check;

import java.nio.IntBuffer;

/**
 * A set of phones by their hashes that may hold a few too many and never one too few: a split block
 * Bloom filter as Apache Parquet specifies it (parquet-format, BloomFilter.md), of 256 bits a block
 * and one bit in each of its eight words. With {@value #BITS} bits a phone it takes one phone in
 * 200 for one that it holds. Safe for several threads that only ask.
 */
public final class DeviceFilter {
  private static final int BITS = 12;
  private static final int WORDS = 8;
  private static final int[] SALTS = {
    0x47b6137b, 0x44974d91, 0x8824ad5b, 0xa2b7289d, 0x705495c7, 0x2df1424b, 0x9efc4947, 0x5c6bfb31
  };

  private final IntBuffer words;
  private final long blocks;

  /** A filter in these words, as they are. */
  public DeviceFilter(IntBuffer words) {
    this.words = words;
    blocks = words.limit() / WORDS;
  }

  /** How many words a filter of so many phones takes. */
  public static int words(long phones) {
    return Math.toIntExact(Math.max(1, (phones * BITS + 255) / 256) * WORDS);
  }

  /** An empty filter for so many phones. */
  public static DeviceFilter inMemory(long phones) {
    return new DeviceFilter(IntBuffer.allocate(words(phones)));
  }

  /** Puts a phone in. */
  public void add(long hash) {
    int block = block(hash);
    for (int i = 0; i < WORDS; i++) {
      words.put(block + i, words.get(block + i) | bit(hash, i));
    }
  }

  /** False where the phone is certainly not in it. */
  public boolean mayHave(long hash) {
    int block = block(hash);
    for (int i = 0; i < WORDS; i++) {
      if ((words.get(block + i) & bit(hash, i)) == 0) {
        return false;
      }
    }
    return true;
  }

  private int block(long hash) {
    return (int) ((hash >>> 32) * blocks >>> 32) * WORDS;
  }

  private static int bit(long hash, int word) {
    return 1 << ((int) hash * SALTS[word] >>> 27);
  }
}

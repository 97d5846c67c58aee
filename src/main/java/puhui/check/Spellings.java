package puhui.check;

import java.util.Arrays;
import puhui.intake.cells.SpellingMemo;

/**
 * What one thread has learned of the cells of a column that repeats few spellings: by the number of
 * a spelling, the number of its key and what else depends on the cell alone.
 */
final class Spellings {
  /** More than any closed list or list of models has; what is beyond is read anew each time. */
  private static final int MOST = 1 << 19;

  private static final int MOST_BYTES = 1 << 24;

  private final SpellingMemo memo = new SpellingMemo(MOST, MOST_BYTES);
  private int[] keys = new int[64];
  private boolean[] marked = new boolean[64];
  private String[] words = new String[64];
  private long[] counts = new long[64];
  private int size;

  /** The number of a spelling, -1 where it is not known. */
  int number(byte[] bytes, int from, int to) {
    return memo.get(bytes, from, to);
  }

  /**
   * Learns a spelling.
   *
   * @param mark what the column's reader wants to know of it
   * @param unrecognised the word, where no list has it; else ""
   */
  void learn(byte[] bytes, int from, int to, int key, boolean mark, String unrecognised) {
    if (size == MOST || memo.get(bytes, from, to) >= 0) {
      return;
    }
    memo.put(bytes, from, to, size);
    if (memo.get(bytes, from, to) != size) {
      return;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      marked = Arrays.copyOf(marked, 2 * size);
      words = Arrays.copyOf(words, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
    }
    keys[size] = key;
    marked[size] = mark;
    words[size] = unrecognised;
    size++;
  }

  int key(int number) {
    return keys[number];
  }

  boolean marked(int number) {
    return marked[number];
  }

  /** Counts a word that no list has. */
  void count(int number) {
    if (!words[number].isEmpty()) {
      counts[number]++;
    }
  }

  /** How often each word came that no list has. */
  void forEachUnrecognised(java.util.function.ObjLongConsumer<String> taker) {
    for (int i = 0; i < size; i++) {
      if (counts[i] > 0) {
        taker.accept(words[i], counts[i]);
        counts[i] = 0;
      }
    }
  }
}

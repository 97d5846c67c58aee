package puhui.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * Which devices of a run have several orders; memory within a budget, beyond it in a file of the
 * folder.
 *
 * <p>The mixed key of an order has 47 bits. The upper seven name a partition, the lower 40 go into
 * it, five bytes an order; one byte an order says, in input order, which partition was the turn of.
 * So a partition knows which of its keys come several times without a word about ordinals, and the
 * turns tell afterwards whose they are. An order costs six bytes, 6 MB a million, in memory or in
 * the file. Beside the budget stand only bits by order: 0.125 MB a million for the answer, and as
 * much again while it is found.
 *
 * <p>Not for several threads, but that {@link #find} uses its own.
 */
final class DeviceIndex implements AutoCloseable {
  private static final int PARTITIONS = 128;
  private static final int KEY_BYTES = 5;
  private static final int KEY_BITS = KeyMix.BITS - 7;
  private static final int NONE = 0xff;
  private static final int SMALLEST_BLOCK = 256;
  private static final int LARGEST_BLOCK = 1 << 16;

  private final KeyMix mix = new KeyMix();
  private final long tableBytes;
  private final Blocks blocks;
  private final Numbers turns;
  private final Numbers[] partitions = new Numbers[PARTITIONS];

  /** An index that keeps to so many bytes of memory, at least 256 KB. */
  DeviceIndex(Path folder, long memoryBytes) {
    tableBytes = memoryBytes / 4;
    long block = memoryBytes / 16 / (PARTITIONS + 1);
    int blockBytes = (int) Math.max(SMALLEST_BLOCK, Math.min(LARGEST_BLOCK, block));
    blocks = new Blocks(folder, memoryBytes * 5 / 8, blockBytes);
    turns = new Numbers(blocks, 1);
    for (int i = 0; i < PARTITIONS; i++) {
      partitions[i] = new Numbers(blocks, KEY_BYTES);
    }
  }

  /** The next orders in input order; -1 where the IMEI is not genuine. */
  void add(long[] deviceKeys, int count) {
    for (int i = 0; i < count; i++) {
      long key = deviceKeys[i];
      if (key < 0) {
        turns.add(NONE);
      } else {
        long mixed = mix.of(key);
        int partition = (int) (mixed >>> KEY_BITS);
        turns.add(partition);
        partitions[partition].add(mixed);
      }
    }
  }

  /**
   * Which orders are of a device that has several, or that is to be looked at together anyway (a
   * claim in the ledger). No order can be added after that.
   *
   * @param alsoTogether asked once about every device, in no order, by several threads at once
   */
  Together find(LongPredicate alsoTogether, int threads) {
    turns.end();
    for (Numbers partition : partitions) {
      partition.end();
    }
    List<BitSet> marked = new ArrayList<>();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      ThreadLocal<Search> searches =
          ThreadLocal.withInitial(() -> new Search(alsoTogether, tableBytes / threads));
      List<Future<BitSet>> found =
          IntStream.range(0, PARTITIONS)
              .mapToObj(i -> workers.submit(() -> searches.get().in(i)))
              .toList();
      found.forEach(bits -> marked.add(result(bits)));
    } finally {
      workers.shutdownNow();
    }
    return together(marked);
  }

  /** Goes through the turns: the next order of a partition is the next of its marks. */
  private Together together(List<BitSet> marked) {
    BitSet[] marks = marked.toArray(BitSet[]::new);
    int[] next = new int[PARTITIONS];
    Together together = new Together(turns.count());
    Numbers.Reading reading = turns.read(new byte[blocks.blockBytes()]);
    for (long ordinal = 0; ordinal < turns.count(); ordinal++) {
      int partition = (int) reading.next();
      if (partition != NONE && marks[partition].get(next[partition]++)) {
        together.add(ordinal);
      }
    }
    return together;
  }

  /** What one thread needs to look through partitions. */
  private final class Search {
    private final RepeatedKeys keys = new RepeatedKeys();
    private final byte[] buffer = new byte[blocks.blockBytes()];
    private final LongPredicate alsoTogether;
    private final int mostKeys;

    Search(LongPredicate alsoTogether, long bytes) {
      this.alsoTogether = alsoTogether;
      // Two places of eight bytes a key.
      mostKeys = (int) Math.min(1 << 28, Long.highestOneBit(Math.max(1, bytes / 16)));
    }

    /** Which keys of a partition, by their turn in it, are marked: part by part where many. */
    BitSet in(int partition) {
      BitSet marks = new BitSet();
      long count = partitions[partition].count();
      int partBits = 0;
      while (count >>> partBits > mostKeys) {
        partBits++;
      }
      for (long part = 0; part < 1L << partBits; part++) {
        keys.clear((int) Math.min(mostKeys, count >>> partBits));
        collect(partition, part, KEY_BITS - partBits);
        if (keys.anyMarked()) {
          mark(partition, part, KEY_BITS - partBits, marks);
        }
      }
      return marks;
    }

    private void collect(int partition, long part, int shift) {
      Numbers all = partitions[partition];
      Numbers.Reading reading = all.read(buffer);
      for (long i = 0; i < all.count(); i++) {
        long key = reading.next();
        if (key >>> shift == part
            && keys.add(key)
            && alsoTogether.test(mix.back((long) partition << KEY_BITS | key))) {
          keys.mark(key);
        }
      }
    }

    private void mark(int partition, long part, int shift, BitSet marks) {
      Numbers all = partitions[partition];
      Numbers.Reading reading = all.read(buffer);
      for (int i = 0; i < all.count(); i++) {
        long key = reading.next();
        if (key >>> shift == part && keys.marked(key)) {
          marks.set(i);
        }
      }
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Lets the memory go too: a run keeps its index longer than it needs it. */
  @Override
  public void close() {
    turns.clear();
    for (Numbers partition : partitions) {
      partition.clear();
    }
    blocks.close();
  }
}

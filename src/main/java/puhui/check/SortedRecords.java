package puhui.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Records brought into the order of a number below 2^47, within a budget of memory and beyond it in
 * a file of the folder; those of one number stay in the order in which they came.
 *
 * <p>Records are gathered, sorted and kept as a run; many runs are merged into a longer one, the
 * last ones while they are read. So every record is written once and then once for every {@value
 * #MOST_RUNS}-fold of runs. A single record always fits, whatever the budget.
 */
final class SortedRecords implements AutoCloseable {
  /** So many that a number and an index fill a long. */
  private static final int MOST_RECORDS = 1 << 16;

  private static final int MOST_RUNS = 128;
  private static final int SMALLEST_BLOCK = 512;
  private static final int LARGEST_BLOCK = 1 << 16;
  private static final int INDEX_BYTES = 12;

  private final Blocks blocks;
  private final long gatherBytes;
  private final byte[] openBlock;
  private final List<List<SortedRun>> runs = new ArrayList<>();
  private byte[] gathered = new byte[1 << 12];
  private int[] ends = new int[1 << 8];
  private long[] order = new long[1 << 8];
  private int count;

  /** Records that keep to so many bytes of memory, at least 256 KB. */
  SortedRecords(Path folder, long memoryBytes) {
    long block = memoryBytes / 8 / MOST_RUNS;
    int blockBytes = (int) Math.max(SMALLEST_BLOCK, Math.min(LARGEST_BLOCK, block));
    blocks = new Blocks(folder, memoryBytes / 2, blockBytes);
    openBlock = new byte[blockBytes];
    gatherBytes = Math.min(memoryBytes / 6, 1 << 30);
  }

  /** Adds a copy of a record. */
  void add(long number, RecordBytes record) {
    int start = start(count);
    long bytes = (long) start + record.length() + (long) INDEX_BYTES * count;
    if (count == MOST_RECORDS || (count > 0 && bytes > gatherBytes)) {
      endRun();
      start = 0;
    }
    if (gathered.length < start + record.length()) {
      gathered = Arrays.copyOf(gathered, Math.max(start + record.length(), 2 * gathered.length));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
      order = Arrays.copyOf(order, 2 * count);
    }
    System.arraycopy(record.bytes(), 0, gathered, start, record.length());
    order[count] = number * MOST_RECORDS + count;
    ends[count++] = start + record.length();
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  private void endRun() {
    Arrays.sort(order, 0, count);
    SortedRun run = new SortedRun(new ByteQueue(blocks, openBlock));
    for (int i = 0; i < count; i++) {
      int index = (int) (order[i] % MOST_RECORDS);
      int start = start(index);
      run.add(order[i] / MOST_RECORDS, gathered, start, ends[index] - start);
    }
    count = 0;
    keep(run.end(), 0);
  }

  private void keep(SortedRun run, int level) {
    if (runs.size() == level) {
      runs.add(new ArrayList<>());
    }
    List<SortedRun> same = runs.get(level);
    same.add(run);
    if (same.size() == MOST_RUNS) {
      SortedRun merged = merged(same);
      same.clear();
      keep(merged, level + 1);
    }
  }

  private SortedRun merged(List<SortedRun> some) {
    SortedRun longer = new SortedRun(new ByteQueue(blocks, openBlock));
    RecordBytes record = new RecordBytes();
    MergedRuns merging = new MergedRuns(some);
    while (merging.next()) {
      merging.read(record);
      longer.add(merging.number(), record.bytes(), 0, record.length());
    }
    return longer.end();
  }

  /** All records in their order, once; no more can be added after that. */
  MergedRuns merged() {
    endRun();
    gathered = new byte[0];
    order = new long[0];
    ends = new int[0];
    // The longer a run, the older are its records.
    List<SortedRun> oldestFirst = new ArrayList<>();
    runs.forEach(level -> oldestFirst.addAll(0, level));
    return new MergedRuns(oldestFirst);
  }

  @Override
  public void close() {
    blocks.close();
  }
}

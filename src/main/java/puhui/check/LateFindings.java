package puhui.check;

import java.nio.file.Path;

/**
 * What was found of orders by looking at their whole device: put in any order while devices are
 * decided, read in input order afterwards, within a budget of memory. Not for several threads.
 */
final class LateFindings implements AutoCloseable {
  private final SortedRecords records;
  private final RecordBytes record = new RecordBytes();
  private MergedRuns reading;
  private long ordinal = -1;
  private int findingsNumber;
  private boolean reviewCounts;

  LateFindings(Path folder, long memoryBytes) {
    records = new SortedRecords(folder, memoryBytes);
  }

  /**
   * Puts what was found of an order; each is put once.
   *
   * @param findingsNumber the caller's number of these findings, from 0
   * @param reviewCounts whether it counts among the orders in review
   */
  void put(long ordinal, int findingsNumber, boolean reviewCounts) {
    records.add(ordinal, record.clear().number(2L * findingsNumber + (reviewCounts ? 1 : 0)));
  }

  /**
   * Goes forward to the first order from this one on of which something was put, and says which
   * that is; {@link Long#MAX_VALUE} behind the last. Nothing can be put after that, and no order
   * before it can be asked for.
   */
  long next(long from) {
    if (reading == null) {
      reading = records.merged();
      next();
    }
    while (ordinal < from) {
      next();
    }
    return ordinal;
  }

  int findingsNumber() {
    return findingsNumber;
  }

  boolean reviewCounts() {
    return reviewCounts;
  }

  private void next() {
    if (!reading.next()) {
      ordinal = Long.MAX_VALUE;
      return;
    }
    ordinal = reading.number();
    reading.read(record);
    long packed = record.number();
    findingsNumber = (int) (packed >>> 1);
    reviewCounts = (packed & 1) == 1;
  }

  @Override
  public void close() {
    records.close();
  }
}

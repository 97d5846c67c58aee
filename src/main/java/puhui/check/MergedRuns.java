package puhui.check;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The records of several runs in the order of their numbers; of equal ones, the older run's first.
 */
final class MergedRuns {
  private record Head(SortedRun run, int age) {}

  private final PriorityQueue<Head> heads =
      new PriorityQueue<>(
          Comparator.<Head>comparingLong(head -> head.run().number()).thenComparingInt(Head::age));
  private Head current;

  MergedRuns(List<SortedRun> oldestFirst) {
    for (int age = 0; age < oldestFirst.size(); age++) {
      advance(new Head(oldestFirst.get(age), age));
    }
  }

  /** Goes to the next record, which is to be read before the one after it; false after the last. */
  boolean next() {
    if (current != null) {
      advance(current);
    }
    current = heads.poll();
    return current != null;
  }

  long number() {
    return current.run().number();
  }

  void read(RecordBytes record) {
    current.run().read(record.room(current.run().length()));
  }

  private void advance(Head head) {
    if (head.run().next()) {
      heads.add(head);
    }
  }
}

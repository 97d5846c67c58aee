package puhui.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import puhui.intake.CsvOrders;
import puhui.intake.Row;

/**
 * One thread's part of bringing together the orders of devices that have several.
 *
 * <p>Each worker reads the rows of its own segments once more where a file lets it pass over those
 * of the others; any other file is read by one of them at a time, in turn.
 */
final class GatherWorker implements InTurns.Worker, AutoCloseable {
  /** All segments, and the orders among them that are wanted; the workers share it. */
  static final class Source {
    private final OrderInputs orders;
    private final SegmentStore.Reading reading;
    private final Together together;
    private final RowsAgain inTurn;
    private final DeviceGroups groups;
    private final List<Boolean> apart;
    private long ordinal;

    /**
     * @param inTurn for the files that are read from their beginning
     * @param groups hears of the orders wanted, in input order
     */
    Source(
        OrderInputs orders,
        SegmentStore.Reading reading,
        Together together,
        RowsAgain inTurn,
        DeviceGroups groups) {
      this.orders = orders;
      this.reading = reading;
      this.together = together;
      this.inTurn = inTurn;
      this.groups = groups;
      apart =
          orders.files().stream().map(file -> file instanceof CsvOrders c && !c.gzip()).toList();
    }
  }

  private final Source source;
  private final RowsAgain own;
  private final Segment segment = new Segment();
  private final List<Row.Readable> rows = new ArrayList<>();
  private ByteBuffer buffer = ByteBuffer.allocate(1 << 18);
  private long first;
  private long end;

  GatherWorker(Source source) {
    this.source = source;
    own = new RowsAgain(source.orders);
  }

  /** The next segment that has any order wanted. */
  @Override
  public boolean take() throws IOException {
    do {
      ByteBuffer next = source.reading.next(buffer);
      if (next == null) {
        return false;
      }
      buffer = next;
      first = source.ordinal;
      end = first + Segment.size(buffer);
      source.ordinal = end;
    } while (next(first) < 0);
    return true;
  }

  @Override
  public void work() throws IOException {
    segment.read(buffer);
    if (source.apart.get(segment.file)) {
      read(own);
    }
  }

  @Override
  public void hand() throws IOException {
    if (!source.apart.get(segment.file)) {
      read(source.inTurn);
    }
    int at = 0;
    for (long ordinal = next(first); ordinal >= 0; ordinal = next(ordinal + 1)) {
      int order = (int) (ordinal - first);
      Row.Readable row = rows.get(at++);
      source.groups.add(
          ordinal, segment.key[order], row.place(), segment.verdict[order], row.cells());
    }
    rows.clear();
  }

  private void read(RowsAgain again) throws IOException {
    for (long ordinal = next(first); ordinal >= 0; ordinal = next(ordinal + 1)) {
      rows.add(again.of(segment, (int) (ordinal - first)));
    }
  }

  /** The next order wanted of the segment; -1 after the last. */
  private long next(long from) {
    long next = source.together.next(from);
    return next < end ? next : -1;
  }

  @Override
  public void close() throws IOException {
    own.close();
  }
}

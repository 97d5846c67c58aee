package puhui.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import puhui.facts.Order;
import puhui.facts.RowPlace;
import puhui.intake.Chunk;
import puhui.intake.CsvOrders;
import puhui.intake.CsvRecord;
import puhui.intake.OrderFile;
import puhui.intake.Row;

/** One thread's part of the first pass: pieces of a file become segments of decided orders. */
final class FirstWorker implements InTurns.Worker {
  private static final int ROWS = 2000;

  private final OrderRun run;
  private final boolean classes;
  private final Decider decider;
  private final RowTaker rowTaker;
  private CsvTaker csvTaker;
  private final Segment segment = new Segment();
  private final Chunk chunk = new Chunk();
  private ByteBuffer written = ByteBuffer.allocate(1 << 18);
  private int file;
  private OrderFile source;
  private CsvRecord record;
  private boolean fast;
  private Row[] rows = {};
  private int rowCount;
  private RuntimeException failure;

  FirstWorker(OrderRun run, boolean classes) {
    this.run = run;
    this.classes = classes;
    decider = new Decider(run.versions(), run.shared(), classes);
    rowTaker = new RowTaker(run.versions(), run.shared(), decider);
    csvTaker = new CsvTaker(run.versions(), run.shared(), decider, rowTaker);
  }

  /** Turns to a file. */
  void open(int index, OrderFile next) {
    file = index;
    source = next;
    CsvRecord before = record;
    record = next instanceof CsvOrders csv ? csv.record() : null;
    if (before != null && record != null && !record.writtenLike(before)) {
      csvTaker = new CsvTaker(run.versions(), run.shared(), decider, rowTaker);
    }
    fast = classes && record != null && csvTaker.serves(record);
    rows = record == null ? new Row[ROWS] : rows;
  }

  @Override
  public boolean take() {
    if (source instanceof CsvOrders csv) {
      return csv.next(chunk);
    }
    rowCount = 0;
    Row row = source.next();
    while (row != null) {
      rows[rowCount++] = row;
      row = rowCount < ROWS ? source.next() : null;
    }
    return rowCount > 0;
  }

  @Override
  public void work() {
    failure = null;
    try {
      decider.begin(run.fileName(file));
      if (record != null) {
        takeRecords();
      } else {
        takeRows();
      }
      decider.finish(segment);
      int most = segment.mostBytes();
      written = written.capacity() < most ? ByteBuffer.allocate(most) : written;
      segment.write(written.clear());
      written.flip();
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  @Override
  public void hand() throws IOException {
    long before = run.rowsBefore();
    if (failure != null) {
      throw located(before);
    }
    decider.located(record == null ? 0 : before);
    written.putLong(Segment.FIRST_ROW_AT, before + 1);
    if (record != null) {
      segment.unreadable.replaceAll(row -> at(row, before));
    }
    run.take(segment, written, record == null ? 0 : chunk.length());
  }

  /** Ends the file: what waits is decided, and what was counted is handed on, by version. */
  void tell(List<RowTally> tallies) {
    decider.decideApart(run.fileName(file));
    RowTally byBytes = new RowTally();
    csvTaker.tell(file, byBytes);
    for (int i = 0; i < tallies.size(); i++) {
      tallies.get(i).add(rowTaker.tallies().get(i));
      tallies.get(i).add(byBytes);
    }
    rowTaker.tallies().replaceAll(tally -> new RowTally());
  }

  private void takeRecords() {
    segment.clear(file, chunk.offset());
    record.over(chunk);
    csvTaker.begin(chunk.offset());
    while (record.next()) {
      if (fast) {
        csvTaker.take(record, segment);
      } else {
        Row row = record.row(segment.rows + 1L);
        if (row != null) {
          segment.rows++;
          rowTaker.take(row, segment, record.offset(), record.length());
        }
      }
    }
  }

  private void takeRows() {
    segment.clear(file, 0);
    for (int i = 0; i < rowCount; i++) {
      segment.rows++;
      rowTaker.take(rows[i], segment, 0, 0);
    }
  }

  private Row.Unreadable at(Row.Unreadable row, long before) {
    RowPlace place = new RowPlace(file, before + row.place().row());
    return new Row.Unreadable(place, row.column(), row.value(), row.reason());
  }

  /** What went wrong, with the row's number in the file where it tells one. */
  private RuntimeException located(long before) {
    long rowsBefore = record == null ? 0 : before;
    if (failure instanceof ClassFault fault) {
      return fault.trouble(run.fileName(file), rowsBefore);
    }
    if (record != null) {
      again(rowsBefore);
    }
    return failure;
  }

  /** The piece once more, row by row with their numbers: what fails fails in the right place. */
  private void again(long rowsBefore) {
    long number = rowsBefore;
    record.over(chunk);
    while (record.next()) {
      Row row = record.row(number + 1);
      number += row == null ? 0 : 1;
      if (row instanceof Row.Readable cells
          && run.versions().get(0).cleaner().fault(cells).isEmpty()) {
        List<Order> orders = decider.orders(cells);
        for (int i = 0; i < orders.size(); i++) {
          run.versions().get(i).strata().decideLike(List.of(orders.get(i)));
        }
      }
    }
  }
}

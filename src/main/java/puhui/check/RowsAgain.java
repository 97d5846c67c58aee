package puhui.check;

import java.io.IOException;
import puhui.facts.RowPlace;
import puhui.intake.CsvOrders;
import puhui.intake.CsvRowsAgain;
import puhui.intake.OrderFile;
import puhui.intake.Row;
import puhui.text.Place;
import puhui.text.Trouble;

/** Brings single rows of the order files once more, in input order. */
final class RowsAgain implements AutoCloseable {
  private final OrderInputs orders;
  private int file = -1;
  private OrderFile whole;
  private CsvRowsAgain records;

  RowsAgain(OrderInputs orders) {
    this.orders = orders;
  }

  /** The row of a segment's order; no row before it can be asked for after that. */
  Row.Readable of(Segment segment, int order) throws IOException {
    open(segment.file);
    RowPlace place = new RowPlace(file, segment.rowOf(order));
    if (records != null) {
      return records.row(segment.offset + segment.at[order], segment.length[order], place);
    }
    for (Row row = whole.next(); row != null; row = whole.next()) {
      if (row.place().equals(place) && row instanceof Row.Readable cells) {
        return cells;
      }
    }
    throw Trouble.input(
        Place.of(orders.names().get(file)), "intake.file.changed", segment.rowOf(order));
  }

  private void open(int next) throws IOException {
    if (file == next) {
      return;
    }
    close();
    file = next;
    if (orders.files().get(next) instanceof CsvOrders csv) {
      records = csv.rowsAgain();
    } else {
      whole = orders.files().get(next).again();
    }
  }

  @Override
  public void close() throws IOException {
    if (records != null) {
      records.close();
      records = null;
    }
    if (whole != null) {
      whole.close();
      whole = null;
    }
  }
}

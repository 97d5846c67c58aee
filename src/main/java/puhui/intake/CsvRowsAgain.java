package puhui.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import puhui.facts.RowPlace;
import puhui.text.Place;
import puhui.text.Trouble;

/** Brings single rows of a CSV file once more, in the order in which they stand there. */
public final class CsvRowsAgain implements Closeable {
  private final CsvOrders.Form form;
  private final InputStream stream;
  private final CsvRecord record;
  private final Chunk chunk = new Chunk();
  private long position;

  CsvRowsAgain(CsvOrders.Form form) {
    this.form = form;
    this.stream = OrderBytes.open(form.file());
    this.record = new CsvRecord(form);
  }

  /**
   * The row of a record that was read before.
   *
   * @param offset of the record in the unpacked file, not below that of the row before
   * @param length of the record in bytes
   */
  public Row.Readable row(long offset, int length, RowPlace place) {
    try {
      stream.skipNBytes(offset - position);
      Chunks.room(chunk, length);
      int read = stream.readNBytes(chunk.bytes, 0, length);
      position = offset + read;
      chunk.length = read;
      chunk.offset = offset;
      record.over(chunk);
      if (read == length && record.next() && record.row(place.row()) instanceof Row.Readable row) {
        return row;
      }
      throw changed(place);
    } catch (IOException e) {
      throw OrderBytes.trouble(form.file(), e);
    }
  }

  private Trouble changed(RowPlace place) {
    return Trouble.input(Place.of(form.file().toString()), "intake.file.changed", place.row());
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}

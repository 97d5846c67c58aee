package puhui.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import puhui.intake.Row;
import puhui.text.Messages;

/**
 * unreadable.csv: the rows that decide nothing, with place, value and the reason in the run's
 * language.
 */
public final class UnreadableCsv implements AutoCloseable {
  private final CsvWriter csv;
  private final Messages messages;

  private UnreadableCsv(CsvWriter csv, Messages messages) {
    this.csv = csv;
    this.messages = messages;
  }

  /** Writes the header; the writer is closed with this. */
  public static UnreadableCsv open(Writer writer, Messages messages) {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    csv.writeRecord("file", "row", "column", "value", "reason");
    return new UnreadableCsv(csv, messages);
  }

  /**
   * Writes one row.
   *
   * @param fileName the name that tells its file from the others
   */
  public void write(Row.Unreadable row, String fileName) {
    csv.writeRecord(
        LiveCell.quiet(fileName),
        Long.toString(row.place().row()),
        LiveCell.quiet(row.column()),
        LiveCell.quiet(PersonalData.masked(row.column(), row.value())),
        messages.of(row.reason()));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}

package puhui.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import puhui.generate.story.Column;
import puhui.generate.story.GeneratedRow;
import puhui.generate.story.Verdict;

/** The order file and, beside it, what must come of each of its rows. */
final class RowFiles implements Closeable {
  private final String name;
  private final CsvWriter orders;
  private final CsvWriter expected;
  private long rows;

  RowFiles(Path folder, Options options) throws IOException {
    name = options.gzip() ? "orders.csv.gz" : "orders.csv";
    orders = CsvFile.create(folder.resolve(name));
    expected = CsvFile.create(folder.resolve("expected.csv"));
    orders.writeRecord(header(options.chineseHeaders()));
    expected.writeRecord("file", "row", "order_id", "decision", "rules");
  }

  void write(GeneratedRow row) {
    rows++;
    orders.writeRecord(row.fields());
    expected.writeRecord(
        name, String.valueOf(rows), row.orderId(), row.verdict().name(), rules(row));
  }

  /** A line without any value, which is no row. */
  void writeEmptyLine() {
    String[] line = new String[Column.values().length];
    Arrays.fill(line, "");
    orders.writeRecord(line);
  }

  @Override
  public void close() throws IOException {
    try (orders;
        expected) {
      // Both are closed, whatever the first one says.
    }
  }

  private static String rules(GeneratedRow row) {
    return row.verdict() == Verdict.UNREADABLE ? "" : String.join(";", row.rules());
  }

  private static String[] header(boolean chinese) {
    return Stream.of(Column.values())
        .map(column -> chinese ? column.chinese() : column.english())
        .toArray(String[]::new);
  }
}

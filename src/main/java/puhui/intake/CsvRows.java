package puhui.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * The rows of a CSV file; a record may go over several lines within quotes.
 *
 * <p>The width is that of the header, 0 as long as that is not known.
 */
final class CsvRows implements RawRows {
  private final Path file;
  private final CsvReader<RawRow> reader;
  private final CloseableIterator<RawRow> rows;
  private final char separator;
  private final int width;
  private long line = 1;

  @SuppressWarnings("removal") // no other way yet to keep a row like "a"b,c from ending the file
  CsvRows(Path file, InputStream bytes, Charset charset, char separator, int width) {
    this.file = file;
    this.separator = separator;
    this.width = width;
    this.reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraCharsAfterClosingQuote(true)
            .allowUnclosedQuote(false)
            .maxBufferSize(CsvRowHandler.LONGEST_ROW)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .build(new CsvRowHandler(), new TextReader(bytes, charset));
    this.rows = reader.iterator();
  }

  @Override
  public RawRow next() {
    try {
      if (!rows.hasNext()) {
        return null;
      }
      RawRow row = rows.next();
      line = row.line();
      if (width > 1 && swallowedRows(row, separator, width)) {
        throw Trouble.input(place(), "intake.csv.quote");
      }
      return row;
    } catch (UncheckedIOException e) {
      throw OrderBytes.trouble(file, e);
    } catch (CsvParseException e) {
      throw Trouble.input(place(), "intake.csv.broken", String.valueOf(e.getMessage()));
    }
  }

  /**
   * A quote opened by mistake takes in what is behind it, up to the next quote, and rows would be
   * lost uncounted. Two rows tied together that make one of the right width have as many separators
   * within the quotes as a row has.
   */
  static boolean swallowedRows(RawRow row, char separator, int width) {
    int suspicious = row.fields().length == width ? width - 1 : 2;
    for (String field : row.fields()) {
      if (field.indexOf('\n') >= 0
          && field.chars().filter(c -> c == separator).count() >= suspicious) {
        return true;
      }
    }
    return false;
  }

  private Place place() {
    return new Place(file.toString(), line, 0);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw OrderBytes.trouble(file, e);
    }
  }
}

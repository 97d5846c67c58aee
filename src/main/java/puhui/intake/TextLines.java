package puhui.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/** The lines of a text one by one; of one that is too long only the beginning. */
final class TextLines implements Closeable {
  private final Reader reader;
  private final char[] buffer = new char[1 << 16];
  private final StringBuilder line = new StringBuilder();
  private int at;
  private int filled;

  TextLines(Reader reader) {
    this.reader = reader;
  }

  /**
   * The next line without its end, or null; longer than {@link CsvRowHandler#LONGEST_ROW} where it
   * was cut.
   */
  String next() throws IOException {
    line.setLength(0);
    if (at == filled && !fill()) {
      return null;
    }
    do {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      line.append(buffer, at, Math.min(end - at, CsvRowHandler.LONGEST_ROW + 1 - line.length()));
      at = end;
      if (at < filled) {
        at++;
        return line.toString();
      }
    } while (fill());
    return line.toString();
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, reader.read(buffer, 0, buffer.length));
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}

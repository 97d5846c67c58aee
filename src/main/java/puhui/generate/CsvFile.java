package puhui.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Opens a CSV file for writing: UTF-8, LF, gzipped where its name says so. */
final class CsvFile {
  private static final int BUFFER_BYTES = 1 << 16;

  private CsvFile() {}

  static CsvWriter create(Path file) throws IOException {
    OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES);
    if (file.toString().endsWith(".gz")) {
      bytes = new GZIPOutputStream(bytes, BUFFER_BYTES);
    }
    return CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
  }
}

package puhui.factors;

import com.github.pjfanning.xlsx.StreamingReader;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import puhui.text.Place;

/**
 * The cells of annex A as it arrives: CSV (UTF-8, else GB18030) or XLSX, whose first sheet counts.
 */
final class AnnexFile {
  /** One line of it. */
  record Line(long number, List<String> cells) {}

  private AnnexFile() {}

  static List<Line> lines(Path file, Problems problems) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith(".csv")) {
        return csv(text(Files.readAllBytes(file)));
      }
      if (name.endsWith(".xlsx")) {
        return xlsx(file);
      }
      problems.add(Place.of(file.toString()), "annex.form", file.getFileName());
    } catch (IOException | RuntimeException e) {
      problems.add(Place.of(file.toString()), "annex.unreadable", reason(e));
    }
    return List.of();
  }

  private static List<Line> csv(String text) throws CsvParseException {
    List<Line> lines = new ArrayList<>();
    CsvReader.builder()
        .allowMissingFields(true)
        .allowExtraFields(true)
        .ofCsvRecord(text)
        .forEach(
            row ->
                lines.add(
                    new Line(
                        row.getStartingLineNumber(),
                        row.getFields().stream().map(String::strip).toList())));
    return lines;
  }

  private static String text(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("GB18030"));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static List<Line> xlsx(Path file) {
    List<Line> lines = new ArrayList<>();
    try (Workbook workbook = StreamingReader.builder().open(file.toFile())) {
      Sheet sheet = workbook.iterator().next();
      for (Row row : sheet) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
          while (cells.size() < cell.getColumnIndex()) {
            cells.add("");
          }
          cells.add(cell(cell).strip());
        }
        lines.add(new Line(row.getRowNum() + 1L, cells));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static String cell(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type != CellType.NUMERIC) {
      return cell.getStringCellValue();
    }
    if (DateUtil.isCellDateFormatted(cell)) {
      return cell.getLocalDateTimeCellValue().toLocalDate().toString();
    }
    return new BigDecimal(Double.toString(cell.getNumericCellValue()))
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}

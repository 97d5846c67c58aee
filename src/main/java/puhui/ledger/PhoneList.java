package puhui.ledger;

import com.github.pjfanning.xlsx.StreamingReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import puhui.text.Place;
import puhui.text.Trouble;

/** The lines of a CSV (UTF-8) or XLSX file (first sheet) as texts, handed on one by one. */
final class PhoneList {
  private PhoneList() {}

  /** Hands on each line with its number, the header first. */
  static void read(Path file, BiConsumer<Long, List<String>> lines) {
    try {
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
        xlsx(file, lines);
      } else {
        csv(file, lines);
      }
    } catch (Trouble e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      String said = String.valueOf(e.getMessage());
      throw Trouble.input(Place.of(file.toString()), "ledger.list.unreadable", said);
    }
  }

  private static void csv(Path file, BiConsumer<Long, List<String>> lines) throws IOException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .allowMissingFields(true)
            .detectBomHeader(true)
            .ofCsvRecord(Files.newInputStream(file))) {
      reader.forEach(record -> lines.accept(record.getStartingLineNumber(), record.getFields()));
    }
  }

  private static void xlsx(Path file, BiConsumer<Long, List<String>> lines) throws IOException {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    try (Workbook book = StreamingReader.builder().open(file.toFile())) {
      for (Row row : book.getSheetAt(0)) {
        List<String> cells = new ArrayList<>();
        row.forEach(
            cell -> {
              while (cells.size() < cell.getColumnIndex()) {
                cells.add("");
              }
              boolean date =
                  cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
              cells.add(
                  date
                      ? LocalDate.from(cell.getLocalDateTimeCellValue()).toString()
                      : formatter.formatCellValue(cell));
            });
        lines.accept(row.getRowNum() + 1L, cells);
      }
    }
  }
}

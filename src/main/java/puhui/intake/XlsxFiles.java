package puhui.intake;

import com.github.pjfanning.xlsx.SharedStringsImplementationType;
import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * Opens spreadsheets: finds the one sheet that is a table of orders; sheets of notes beside it are
 * left alone.
 */
final class XlsxFiles {
  private static final int ROWS_IN_MEMORY = 100;
  private static final int BUFFER = 1 << 14;

  private XlsxFiles() {}

  static OrderFile open(Path file, int index, Mapping mapping) {
    Found found = ordersSheet(file, candidates(file, mapping));
    Header header = found.search().header().check(place(file, found));
    Workbook workbook = workbook(file);
    try {
      Sheet sheet = workbook.getSheetAt(found.sheet());
      XlsxRows rows =
          new XlsxRows(file, workbook, sheet, header.indexOf(Field.ORDER_DATE), header.width());
      return new TableFile(
          found.search().below(rows),
          header,
          new RowMaker(index, header, mapping),
          () -> open(file, index, mapping));
    } catch (Trouble e) {
      throw e;
    } catch (RuntimeException e) {
      throw trouble(file, e);
    }
  }

  /** What a failure of the libraries says about the file. */
  static Trouble trouble(Path file, RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("Zip bomb") || message.contains("ZipSecureFile")) {
        return Trouble.input(Place.of(file.toString()), "intake.xlsx.bomb");
      }
    }
    return Trouble.input(
        Place.of(file.toString()), "intake.xlsx.broken", String.valueOf(e.getMessage()));
  }

  private static Workbook workbook(Path file) {
    try {
      return StreamingReader.builder()
          .rowCacheSize(ROWS_IN_MEMORY)
          .bufferSize(BUFFER)
          .setSharedStringsImplementationType(SharedStringsImplementationType.POI_READ_ONLY)
          .open(file.toFile());
    } catch (RuntimeException e) {
      throw trouble(file, e);
    }
  }

  /** The header of every sheet that has one, or might. */
  private static List<Found> candidates(Path file, Mapping mapping) {
    List<Found> candidates = new ArrayList<>();
    try (Workbook workbook = workbook(file)) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        int sheet = i;
        String name = workbook.getSheetName(i);
        HeaderSearch.in(
                new XlsxRows(file, workbook, workbook.getSheetAt(i), -1, 0), mapping.columnNames())
            .ifPresent(search -> candidates.add(new Found(sheet, name, search)));
      }
      return candidates;
    } catch (IOException e) {
      throw OrderBytes.trouble(file, e);
    } catch (Trouble e) {
      throw e;
    } catch (RuntimeException e) {
      throw trouble(file, e);
    }
  }

  /**
   * The sheet with a whole header; where none has, the one that names the most columns, so that the
   * rest is told.
   */
  private static Found ordersSheet(Path file, List<Found> candidates) {
    List<Found> orders =
        candidates.stream().filter(found -> found.search().header().complete()).toList();
    if (orders.size() > 1) {
      String names = String.join(", ", orders.stream().map(Found::name).toList());
      throw Trouble.input(Place.of(file.toString()), "intake.xlsx.sheets", names);
    }
    return orders.stream()
        .findFirst()
        .or(() -> candidates.stream().max(Comparator.comparingInt(found -> found.search().known())))
        .orElseThrow(() -> Trouble.input(Place.of(file.toString()), "intake.file.empty"));
  }

  private static Place place(Path file, Found found) {
    return new Place(file + "[" + found.name() + "]", found.search().line(), 0);
  }

  /** A sheet and its header, as far as it has one. */
  private record Found(int sheet, String name, HeaderSearch search) {}
}

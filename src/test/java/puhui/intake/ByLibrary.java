package puhui.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * What is read of a CSV file, as sentences: its rows, and what ends the reading early.
 *
 * @param id of the trouble, "" where there is none
 * @param line where the trouble is
 */
record ByLibrary(List<String> rows, String id, long line) {
  /** The file is refused for its header. */
  static final ByLibrary UNOPENED = new ByLibrary(List.of(), "header", 0);

  /** All the text of the file read by FastCSV, with the file's separator known. */
  static ByLibrary of(Path file, char separator) {
    HeaderSearch found;
    try {
      found = header(file, separator);
    } catch (Trouble trouble) {
      return UNOPENED;
    }
    try (CsvRows rows = rows(file, separator, found.header().width())) {
      RowMaker maker = new RowMaker(3, found.header(), Mapping.NONE);
      found.below(rows);
      long[] number = {0};
      return of(
          () -> {
            RawRow raw = HeaderSearch.next(rows);
            return raw == null ? null : maker.row(++number[0], raw);
          });
    } catch (Trouble trouble) {
      return of(List.of(), trouble);
    }
  }

  static ByLibrary of(Supplier<Row> next) {
    List<String> rows = new ArrayList<>();
    try {
      for (Row row = next.get(); row != null; row = next.get()) {
        rows.add(shown(row));
      }
      return new ByLibrary(rows, "", 0);
    } catch (Trouble trouble) {
      return of(rows, trouble);
    }
  }

  static ByLibrary of(List<String> rows, Trouble trouble) {
    Problem problem = trouble.problems().get(0);
    return new ByLibrary(rows, problem.id(), problem.place().line());
  }

  static String shown(Row row) {
    return row instanceof Row.Readable cells
        ? row.place() + " " + List.of(cells.cells())
        : row.toString();
  }

  private static HeaderSearch header(Path file, char separator) {
    try (CsvRows rows = rows(file, separator, 0)) {
      Optional<HeaderSearch> found = HeaderSearch.in(rows, Mapping.NONE.columnNames());
      found.orElseThrow().header().check(Place.of(file.toString()));
      return found.orElseThrow();
    }
  }

  private static CsvRows rows(Path file, char separator, int width) {
    Charset charset = Encoding.of(file, Mapping.NONE.columnNames());
    return new CsvRows(file, OrderBytes.open(file), charset, separator, width);
  }
}

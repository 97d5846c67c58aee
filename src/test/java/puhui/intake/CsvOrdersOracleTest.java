package puhui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.facts.RowPlace;
import puhui.text.Trouble;

/** Rows made of bytes are the rows that FastCSV makes of the same file's text. */
class CsvOrdersOracleTest {
  private static final int FILES = 3000;

  @TempDir Path folder;

  @Test
  void rowsAreThoseOfTheLibrary() {
    int readable = 0;
    int ended = 0;
    for (int seed = 0; seed < FILES; seed++) {
      NastyCsv csv = new NastyCsv(new Random(seed), 12, 3000);
      ByLibrary found = compare(csv, seed);
      readable += (int) found.rows().stream().filter(row -> row.contains(" [")).count();
      ended += found.id().isEmpty() ? 0 : 1;
    }
    assertThat(readable).as("rows that can be read").isGreaterThan(FILES);
    assertThat(ended).as("files that end early").isBetween(FILES / 20, FILES / 2);
  }

  @Test
  void longFilesWithLongCellsAreReadAlike() {
    for (int seed = 0; seed < 12; seed++) {
      compare(new NastyCsv(new Random(seed), 300, 150_000), seed);
    }
  }

  @Test
  void whatIsLongerThanAnyRowIsReadAlike() {
    for (int millions = 1; millions < 8; millions++) {
      for (String cell : List.of("x", "\"x\"\"y\"", ",", "x".repeat(999) + ",")) {
        String text = cell.repeat(millions * 1_000_000 / cell.length());
        String file =
            Sample.ENGLISH + "\n\n" + Sample.row("A1") + "\n" + text + "\n" + Sample.row("A2");
        Path written = Sample.write(folder, "orders.csv", file + "\n" + Sample.row("A3"));
        compare(written, ',', millions + " million characters of " + cell);
      }
    }
  }

  @Test
  void anyBorderOfPiecesMakesTheSameRowsAndEachComesAgain() throws IOException {
    for (int seed = 0; seed < FILES; seed++) {
      Random random = new Random(seed);
      NastyCsv csv = new NastyCsv(random, 12, 3000);
      Path file = Sample.write(folder, "orders.csv", csv.bytes());
      ByLibrary expected = ByLibrary.of(file, csv.separator);

      ByLibrary found = inPieces(file, csv.below + 1 + random.nextInt(200), random);

      assertSame(found, expected, "seed " + seed);
    }
  }

  @Test
  void rowsBehindAnEndlessLineComeAgain() throws IOException {
    String endless = ("x".repeat(99) + ",").repeat(120_000);
    String file = Sample.ENGLISH + "\n" + Sample.row("A1") + "\n" + endless + "\n";
    Path written = Sample.write(folder, "orders.csv", file + (Sample.row("A2") + "\n").repeat(20));

    assertThat(inPieces(written, Chunks.SIZE, new Random(1)).rows())
        .isEqualTo(ByLibrary.of(written, ',').rows())
        .hasSize(22);
  }

  @Test
  void theLineOfATroubleIsCountedFromTheFilesBeginning() {
    String many = (Sample.row("\"A\n1\"") + "\r\n").repeat(9000);
    String open = Sample.row("A2").replace("u1", "\"u1" + "长".repeat(30_000));
    String file = Sample.ENGLISH + "\r\n" + many + open + "\r\n" + open + "\"\r\n";
    Path written = Sample.write(folder, "orders.csv", file.getBytes(StandardCharsets.UTF_8));

    ByLibrary found = compare(written, ',', "a long record that takes in another");

    assertThat(found.id()).isEqualTo("intake.csv.quote");
    assertThat(found.line()).isEqualTo(18_002);
  }

  private ByLibrary compare(NastyCsv csv, int seed) {
    return compare(Sample.write(folder, "orders.csv", csv.bytes()), csv.separator, "seed " + seed);
  }

  private static ByLibrary compare(Path file, char separator, String what) {
    ByLibrary expected = ByLibrary.of(file, separator);
    ByLibrary found = read(file);
    assertSame(found, expected, what);
    if (expected.id().equals("intake.csv.quote")) {
      assertThat(found.line()).as(what).isEqualTo(expected.line());
    } else {
      // FastCSV tells the last record that was whole, the bytes the one that is not
      assertThat(found.line()).as(what).isGreaterThanOrEqualTo(expected.line());
    }
    return found;
  }

  /** Row by row, so that a difference is seen among thousands of rows. */
  private static void assertSame(ByLibrary found, ByLibrary expected, String what) {
    int both = Math.min(found.rows().size(), expected.rows().size());
    for (int row = 0; row < both; row++) {
      assertThat(found.rows().get(row)).as(what).isEqualTo(expected.rows().get(row));
    }
    assertThat(found.rows().size() + " rows " + found.id())
        .as(what)
        .isEqualTo(expected.rows().size() + " rows " + expected.id());
  }

  private static ByLibrary read(Path file) {
    try (OrderFile orders = OrderFiles.open(file, 3, Mapping.NONE)) {
      return ByLibrary.of(orders::next);
    } catch (Trouble trouble) {
      return ByLibrary.UNOPENED;
    }
  }

  /** Rows of small pieces, as several threads read them; some of them are fetched once more. */
  private static ByLibrary inPieces(Path file, int first, Random random) throws IOException {
    try (OrderFile orders = OrderFiles.open(file, 3, Mapping.NONE)) {
      return inPieces((CsvOrders) orders, first, random);
    } catch (Trouble trouble) {
      return ByLibrary.UNOPENED;
    }
  }

  private static ByLibrary inPieces(CsvOrders orders, int first, Random random) throws IOException {
    List<String> rows = new ArrayList<>();
    try (CsvRowsAgain again = orders.rowsAgain()) {
      CsvRecord record = orders.record();
      Chunk chunk = piece(first);
      while (orders.next(chunk)) {
        record.over(chunk);
        while (record.next()) {
          Row row = record.row(rows.size() + 1L);
          if (row != null) {
            rows.add(ByLibrary.shown(row));
          }
          if (row instanceof Row.Readable && random.nextInt(3) > 0) {
            assertThat(again(again, record, row.place())).isEqualTo(ByLibrary.shown(row));
          }
        }
        chunk = piece(random.nextInt(400));
      }
      return new ByLibrary(rows, "", 0);
    } catch (Trouble trouble) {
      return ByLibrary.of(rows, trouble);
    }
  }

  private static String again(CsvRowsAgain again, CsvRecord record, RowPlace place) {
    return ByLibrary.shown(again.row(record.offset(), record.length(), place));
  }

  private static Chunk piece(int size) {
    Chunk chunk = new Chunk();
    chunk.bytes = new byte[size + Records.SLACK];
    return chunk;
  }
}

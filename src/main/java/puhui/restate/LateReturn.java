package puhui.restate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import puhui.facts.Day;
import puhui.intake.cells.DateCell;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * A phone that came back after its order was credited: a line of a CSV file (UTF-8, with or without
 * byte order mark) with the columns order_id, date and, where an order has several phones, imei.
 *
 * @param line of the file, from 1
 * @param date of the return
 * @param imei "" where the whole order came back
 */
public record LateReturn(long line, String orderId, Day date, String imei) {
  private static final List<String> NEEDED = List.of("order_id", "date");

  /** Reads the file; every line that is wrong is named, and then none counts. */
  static List<LateReturn> read(Path file) {
    List<LateReturn> returns = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<List<String>> known = new HashSet<>();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .skipEmptyLines(true)
            .ofNamedCsvRecord(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord record : reader) {
        if (!record.getHeader().containsAll(NEEDED)) {
          throw Trouble.input(Place.of(file.toString()), "restate.returns.columns");
        }
        LateReturn each = of(record);
        Place place = new Place(file.toString(), each.line(), 0);
        if (each.orderId().isEmpty()) {
          problems.add(Problem.at(place, "restate.returns.id"));
        } else if (!each.date().stated()) {
          problems.add(Problem.at(place, "restate.returns.date", record.getField("date")));
        } else if (!known.add(List.of(each.orderId(), each.imei()))) {
          problems.add(Problem.at(place, "restate.returns.twice", each.orderId()));
        }
        returns.add(each);
      }
    } catch (IOException e) {
      String said = String.valueOf(e.getMessage());
      throw Trouble.input(Place.of(file.toString()), "restate.returns.unreadable", said);
    }
    if (!problems.isEmpty()) {
      throw new Trouble(ExitCode.INPUT, problems);
    }
    return List.copyOf(returns);
  }

  private static LateReturn of(NamedCsvRecord record) {
    return new LateReturn(
        record.getStartingLineNumber(),
        record.getField("order_id").strip(),
        DateCell.day(record.getField("date").strip()).orElse(Day.NOT_STATED),
        record.findField("imei").orElse("").strip());
  }
}

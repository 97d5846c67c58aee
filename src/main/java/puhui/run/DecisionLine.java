package puhui.run;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * A line of decisions.csv as it stands there (contract, Output directory).
 *
 * @param row data row in its file, from 1
 * @param imei masked
 * @param rules joined by ";"
 */
public record DecisionLine(
    String file,
    long row,
    String orderId,
    String imei,
    String decision,
    String rules,
    String baselineSource,
    String baselineKg,
    String projectKg,
    String reductionKg) {
  private static final int CELLS = 10;

  /** The ids of the rules that caught the order. */
  public List<String> ruleIds() {
    return rules.isEmpty() ? List.of() : List.of(rules.split(";"));
  }

  /** Whether the order counts. */
  public boolean eligible() {
    return decision.equals("ELIGIBLE");
  }

  /** The lines of a run's decisions.csv one by one, the header passed over. */
  public static Lines of(Path file) {
    return new Lines(file);
  }

  /** An open decisions.csv. */
  public static final class Lines implements AutoCloseable {
    private final Path file;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;

    private Lines(Path file) {
      this.file = file;
      try {
        reader =
            CsvReader.builder().ofCsvRecord(Files.newBufferedReader(file, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw Trouble.input(Place.of(file.toString()), "run.file.MISSING");
      }
      records = reader.iterator();
      next();
    }

    /** The next line; null after the last. */
    public DecisionLine next() {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      if (record.getFieldCount() != CELLS) {
        Place place = new Place(file.toString(), record.getStartingLineNumber(), 0);
        throw Trouble.input(place, "run.decisions.form");
      }
      String row = record.getField(1);
      return new DecisionLine(
          record.getField(0),
          row.equals("row") ? 0 : Long.parseLong(row),
          record.getField(2),
          record.getField(3),
          record.getField(4),
          record.getField(5),
          record.getField(6),
          record.getField(7),
          record.getField(8),
          record.getField(9));
    }

    @Override
    public void close() {
      try {
        reader.close();
      } catch (IOException e) {
        throw Trouble.input(Place.of(file.toString()), "run.file.MISSING");
      }
    }
  }
}

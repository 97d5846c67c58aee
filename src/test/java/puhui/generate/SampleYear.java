package puhui.generate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A written year read back: every row of the order file beside what is expected of it. */
record SampleYear(List<SampleRow> rows) {
  static SampleYear read(Path folder) {
    List<CsvRecord> orders = records(folder.resolve("orders.csv"));
    List<CsvRecord> expected = records(folder.resolve("expected.csv"));
    List<SampleRow> rows = new ArrayList<>();
    for (CsvRecord order : orders.subList(1, orders.size())) {
      if (order.getFields().stream().anyMatch(field -> !field.isBlank())) {
        rows.add(SampleRow.of(order.getFields(), expected.get(rows.size() + 1).getFields()));
      }
    }
    return new SampleYear(List.copyOf(rows));
  }

  static List<CsvRecord> records(Path file) {
    try (var reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(file)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<SampleRow> that(Predicate<SampleRow> holds) {
    return rows.stream().filter(holds).toList();
  }

  /** Readable rows with a genuine IMEI, by IMEI, in file order. */
  Map<String, List<SampleRow>> phones() {
    return rows.stream()
        .filter(
            row ->
                row.readable() && !row.rules().contains("DC-02") && !row.rules().contains("DC-03"))
        .collect(Collectors.groupingBy(SampleRow::imei));
  }
}

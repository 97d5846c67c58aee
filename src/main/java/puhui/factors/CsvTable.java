package puhui.factors;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import puhui.text.Place;

/** A CSV file of the folder: UTF-8, comma, header in the first line. */
final class CsvTable {
  private CsvTable() {}

  /** All rows of the file; where it cannot be used, none and a problem. */
  static List<CsvRow> read(Path file, List<String> needed, Problems problems) {
    Place place = Place.of(file.toString());
    if (!Files.isRegularFile(file)) {
      problems.add(place, "file.missing");
      return List.of();
    }
    try {
      return rows(file, Files.readString(file, StandardCharsets.UTF_8), needed, problems);
    } catch (IOException | CsvParseException e) {
      problems.add(place, "file.unreadable", String.valueOf(e.getMessage()));
      return List.of();
    }
  }

  private static List<CsvRow> rows(
      Path file, String content, List<String> needed, Problems problems) {
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    Map<String, Integer> columns = Map.of();
    List<CsvRow> rows = new ArrayList<>();
    for (CsvRecord csv :
        CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text)) {
      List<String> cells = new ArrayList<>(csv.getFields());
      cells.replaceAll(String::strip);
      if (columns.isEmpty()) {
        columns = columns(file, cells, needed, problems);
      } else if (cells.size() != columns.size()) {
        problems.add(
            new Place(file.toString(), csv.getStartingLineNumber(), 0),
            "row.length",
            cells.size(),
            columns.size());
      } else {
        rows.add(new CsvRow(file.toString(), csv.getStartingLineNumber(), columns, cells));
      }
    }
    if (columns.isEmpty()) {
      problems.add(Place.of(file.toString()), "file.empty");
    }
    return rows;
  }

  private static Map<String, Integer> columns(
      Path file, List<String> header, List<String> needed, Problems problems) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      if (columns.putIfAbsent(header.get(i), i) != null) {
        problems.add(new Place(file.toString(), 1, i + 1), "column.double", header.get(i));
      }
    }
    for (String column : needed) {
      if (!columns.containsKey(column)) {
        problems.add(new Place(file.toString(), 1, 0), "column.missing", column);
      }
    }
    return columns;
  }
}

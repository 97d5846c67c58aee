package puhui.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A year's order file cut into several files. */
final class YearInFiles {
  private final String header;
  private final List<String> rows;

  YearInFiles(Path orders) {
    List<String> lines = GeneratedYear.lines(orders);
    header = lines.get(0);
    rows = lines.subList(1, lines.size());
  }

  int rows() {
    return rows.size();
  }

  /** Rows as plain CSV, in their order. */
  Path csv(Path file, int from, int to) throws IOException {
    return Files.write(file, text(rows.subList(from, to)));
  }

  /** All rows: as CSV, as gzipped CSV, and as JSON Lines those that can be such. */
  List<Path> ofEveryKind(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<String> left = new ArrayList<>(rows.subList(0, rows.size() / 2));
    List<String> json = new ArrayList<>();
    for (String row : rows.subList(rows.size() * 3 / 4, rows.size())) {
      if (row.contains("\"") || row.split(",", -1).length != width()) {
        left.add(row);
      } else {
        json.add(json(row));
      }
    }
    Path packed = folder.resolve("packed.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      List<String> lines = text(rows.subList(rows.size() / 2, rows.size() * 3 / 4));
      out.write(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }
    return List.of(
        Files.write(folder.resolve("first.csv"), text(left)),
        packed,
        Files.write(folder.resolve("last.jsonl"), json));
  }

  private String json(String row) throws IOException {
    String[] names = header.split(",", -1);
    String[] cells = row.split(",", -1);
    Map<String, String> object = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      object.put(names[i], cells[i]);
    }
    return new ObjectMapper().writeValueAsString(object);
  }

  private int width() {
    return header.split(",", -1).length;
  }

  private List<String> text(List<String> below) {
    List<String> all = new ArrayList<>(List.of(header));
    all.addAll(below);
    return all;
  }
}

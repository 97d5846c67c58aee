package puhui.factors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import puhui.facts.Amount;
import puhui.text.Place;

/**
 * Turns the lines of annex A into rows of phones.csv that keep the place where they stand in the
 * annex.
 */
final class AnnexRows {
  private static final Set<String> UNITS =
      Set.of(
          "",
          "kg",
          "kgco2e",
          "kgco2",
          "kgco2eq",
          "kgco2e/部",
          "kgco2e/台",
          "kgco2/部",
          "kgco2e/phone",
          "千克",
          "公斤",
          "gb");
  private static final Set<String> DEFAULT_WORDS =
      Set.of(PhoneTable.DEFAULT, "默认值", "默认", "缺省值", "缺省");
  private static final List<String> TEXTS =
      List.of("brand", "model", "manufacturer", "source", "notes");
  private static final List<String> OWN_COLUMNS = List.of("status", "evidence", "licence");
  private static final List<String> OWN_CELLS =
      List.of("official", "official-annex", "official document");

  private final Path annex;
  private final Problems problems;

  AnnexRows(Path annex, Problems problems) {
    this.annex = annex;
    this.problems = problems;
  }

  List<CsvRow> read() {
    Map<String, Integer> columns = Map.of();
    int width = 0;
    List<CsvRow> rows = new ArrayList<>();
    List<AnnexFile.Line> lines = AnnexFile.lines(annex, problems);
    for (AnnexFile.Line line : lines) {
      if (columns.isEmpty()) {
        columns = AnnexColumns.of(line.cells());
        width = line.cells().size();
        checkHeader(columns, line);
      } else if (line.cells().stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(row(line, columns, width));
      }
    }
    if (columns.isEmpty() && !lines.isEmpty()) {
      AnnexColumns.NEEDED.forEach(column -> missing(column, lines.get(0).number()));
    }
    return rows;
  }

  private void checkHeader(Map<String, Integer> columns, AnnexFile.Line header) {
    if (columns.isEmpty()) {
      return;
    }
    for (String column : AnnexColumns.NEEDED) {
      if (!columns.containsKey(column)) {
        missing(column, header.number());
      }
    }
    for (int i = 0; i < header.cells().size(); i++) {
      checkUnit(
          AnnexColumns.unitOf(header.cells().get(i)),
          new Place(annex.toString(), header.number(), i + 1));
    }
  }

  private void missing(String column, long line) {
    problems.add(
        new Place(annex.toString(), line, 0),
        "annex.column",
        column,
        String.join(", ", AnnexColumns.NAMES.get(column)));
  }

  /**
   * A row with what phones.csv needs beside: status, evidence, licence, and a source where the
   * annex gives none.
   */
  private CsvRow row(AnnexFile.Line line, Map<String, Integer> columns, int width) {
    List<String> cells = new ArrayList<>(line.cells());
    while (cells.size() < width) {
      cells.add("");
    }
    Map<String, Integer> all = new HashMap<>(columns);
    for (int i = 0; i < OWN_COLUMNS.size(); i++) {
      all.put(OWN_COLUMNS.get(i), cells.size());
      cells.add(OWN_CELLS.get(i));
    }
    all.computeIfAbsent(
        "source",
        any -> {
          cells.add("");
          return cells.size() - 1;
        });
    cells.replaceAll(String::strip);
    set(cells, all.get("source"), text -> text.isEmpty() ? "附录A：" + annex.getFileName() : text);
    set(
        cells,
        all.get("brand"),
        text -> DEFAULT_WORDS.contains(PlainText.of(text)) ? PhoneTable.DEFAULT : text);
    set(cells, all.get("storage_gb"), AnnexRows::gigabytes);
    set(cells, all.get("boundary"), AnnexRows::boundary);
    CsvRow row = new CsvRow(annex.toString(), line.number(), all, List.copyOf(cells));
    checkUnit(row.text(AnnexColumns.UNIT), row.place(AnnexColumns.UNIT));
    TEXTS.forEach(column -> checkFormula(row.text(column), row.place(column)));
    return row;
  }

  /** A spreadsheet that opens phones.csv would run it. */
  private void checkFormula(String text, Place place) {
    if (text.length() > 1 && "=+-@".indexOf(text.charAt(0)) >= 0) {
      problems.add(place, "annex.formula", text);
    }
  }

  private static void set(List<String> cells, Integer index, UnaryOperator<String> change) {
    if (index != null && index < cells.size()) {
      cells.set(index, change.apply(cells.get(index)));
    }
  }

  private static String gigabytes(String text) {
    Amount storage = StorageText.ofCell(text);
    return storage.stated() ? storage.toString() : text;
  }

  /** The annex may name the stages in Chinese. */
  private static String boundary(String text) {
    return text.replace("原材料获取", "raw_materials")
        .replace("原材料", "raw_materials")
        .replace("生命末期", "end_of_life")
        .replace("废弃", "end_of_life")
        .replace("生产", "production")
        .replace("分销", "distribution")
        .replace("使用", "use")
        .replace('、', ';')
        .replace('，', ';')
        .replace(',', ';')
        .replace('；', ';')
        .replace('和', ';');
  }

  private void checkUnit(String unit, Place place) {
    String plain = PlainText.of(unit).replace(" ", "").replace("₂", "2").replace("·", "");
    if (!UNITS.contains(plain)) {
      problems.add(place, "annex.unit", unit);
    }
  }
}

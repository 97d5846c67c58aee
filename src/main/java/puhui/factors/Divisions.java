package puhui.factors;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The divisions of China by code (GB/T 2260) and by name (divisions.csv). */
final class Divisions {
  static final String FILE = "divisions.csv";
  private static final List<String> COLUMNS =
      List.of("code", "name", "other_names", "level", "parent_code", "standing", "source");

  private final Map<String, Division> byCode = new HashMap<>();
  private final DivisionNames names = new DivisionNames();

  /** Codes of the divisions in which counties lie. */
  private final Set<String> divided = new HashSet<>();

  private Divisions() {}

  static Divisions read(Path folder, Problems problems) {
    Divisions divisions = new Divisions();
    List<CsvRow> rows = CsvTable.read(folder.resolve(FILE), COLUMNS, problems);
    Map<String, CsvRow> rowByCode = new HashMap<>();
    for (CsvRow row : rows) {
      String code = row.text("code");
      if (!code.isEmpty() && rowByCode.put(code, row) != null) {
        problems.add(row.place("code"), "division.double", code);
      }
    }
    rows.forEach(row -> divisions.addParents(row, rowByCode));
    rows.forEach(row -> divisions.add(row, rowByCode, problems));
    return divisions;
  }

  Optional<Division> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  DivisionNames names() {
    return names;
  }

  /** 嘉峪关市 below itself (620201) is no county that it has. */
  private void addParents(CsvRow row, Map<String, CsvRow> rowByCode) {
    CsvRow parent = rowByCode.get(row.text("parent_code"));
    boolean county =
        row.text("level").equals("county")
            && parent != null
            && !parent.text("name").equals(row.text("name"));
    while (county && parent != null && divided.add(parent.text("code"))) {
      parent = rowByCode.get(parent.text("parent_code"));
    }
  }

  private void add(CsvRow row, Map<String, CsvRow> rowByCode, Problems problems) {
    Division division = division(row, rowByCode, problems, 0);
    if (division.standing() == Division.Standing.NEVER) {
      return;
    }
    names.add(row.needed("name", problems), division);
    for (String other : row.text("other_names").split("\\|")) {
      if (!other.isEmpty()) {
        names.add(other, division);
      }
    }
  }

  private Division division(
      CsvRow row, Map<String, CsvRow> rowByCode, Problems problems, int depth) {
    String code = row.text("code");
    Division known = byCode.get(code);
    if (known != null) {
      return known;
    }
    String parentCode = row.text("parent_code");
    CsvRow parent = rowByCode.get(parentCode);
    Optional<Division> above = Optional.empty();
    if (parent != null && depth < Division.Level.values().length) {
      above = Optional.of(division(parent, rowByCode, problems, depth + 1));
    } else if (!parentCode.isEmpty()) {
      problems.add(row.place("parent_code"), "division.parent", parentCode);
    }
    Division division =
        new Division(
            code,
            row.text("name"),
            word(row, "level", Division.Level::valueOf, Division.Level.values(), problems),
            word(row, "standing", Division.Standing::valueOf, Division.Standing.values(), problems),
            divided.contains(code),
            above);
    if (!code.isEmpty()) {
      byCode.put(code, division);
    }
    return division;
  }

  /** The constant that a cell names; the last one, and a problem, where it names none. */
  private static <E extends Enum<E>> E word(
      CsvRow row, String column, Function<String, E> valueOf, E[] known, Problems problems) {
    try {
      return valueOf.apply(row.text(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      problems.add(
          row.place(column),
          "division.word",
          row.text(column),
          column,
          Stream.of(known)
              .map(k -> k.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", ")));
      return known[known.length - 1];
    }
  }
}

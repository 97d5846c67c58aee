package puhui.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import puhui.intake.Field;
import puhui.text.Yaml;

/** The cells of one row, as an order file would have them. */
final class OrderCells {
  private static final List<String> COLUMNS =
      Arrays.stream(Field.values()).map(Field::column).toList();

  private OrderCells() {}

  /**
   * The cells with what the mapping changes; other keys than columns and the given ones are
   * problems.
   */
  static String[] of(String[] cells, Yaml changes, String... otherKeys) {
    List<String> known = new ArrayList<>(COLUMNS);
    known.addAll(List.of(otherKeys));
    Map<String, Yaml> entries = changes.map(known);
    String[] changed = cells.clone();
    for (Field field : Field.values()) {
      if (entries.containsKey(field.column())) {
        changed[field.ordinal()] = entries.get(field.column()).text().strip();
      }
    }
    return changed;
  }

  static List<String> columns() {
    return COLUMNS;
  }
}

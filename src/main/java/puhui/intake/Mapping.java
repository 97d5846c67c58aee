package puhui.intake;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import puhui.intake.cells.Plain;

/** Which of a platform's own columns and words are ours (docs/mapping). */
public final class Mapping {
  /** The contract's names and words, and no others. */
  public static final Mapping NONE = new Mapping(Map.of(), Map.of());

  private final ColumnNames columnNames;
  private final Map<Field, Map<String, String>> words = new EnumMap<>(Field.class);

  /** A mapping of columns (an empty field: none of ours) and of words, by field, to words that are ours. */
  Mapping(Map<String, Optional<Field>> columns, Map<Field, Map<String, String>> words) {
    this.columnNames = new ColumnNames(columns);
    words.forEach(
        (field, ours) -> {
          Map<String, String> plain = new HashMap<>();
          ours.forEach((word, our) -> plain.put(plain(word), our));
          this.words.put(field, plain);
        });
  }

  /** Reads a mapping; throws {@link puhui.text.Trouble} with exit code INPUT and every problem of the file. */
  public static Mapping read(Path file) {
    return MappingDocument.read(file);
  }

  ColumnNames columnNames() {
    return columnNames;
  }

  /** The cell in our words. */
  String word(Field field, String cell) {
    Map<String, String> ours = words.isEmpty() ? null : words.get(field);
    return ours == null ? cell : ours.getOrDefault(plain(cell), cell);
  }

  private static String plain(String word) {
    return Plain.fold(word).toLowerCase(Locale.ROOT);
  }
}

package puhui.intake;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import puhui.factors.Factors;
import puhui.intake.cells.Plain;
import puhui.text.ExitCode;
import puhui.text.NearestWord;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** Which of a platform's own columns and words are ours (docs/mapping). */
public final class Mapping {
  /** The contract's names and words, and no others. */
  public static final Mapping NONE = new Mapping(Map.of(), Map.of(), List.of());

  private final ColumnNames columnNames;
  private final Map<Field, Map<String, String>> words = new EnumMap<>(Field.class);
  private final List<Target> targets;

  /**
   * A mapping of columns (an empty field: none of ours) and of words, by field, to words that are
   * ours.
   */
  Mapping(
      Map<String, Optional<Field>> columns,
      Map<Field, Map<String, String>> words,
      List<Target> targets) {
    this.targets = List.copyOf(targets);
    this.columnNames = new ColumnNames(columns);
    words.forEach(
        (field, ours) -> {
          Map<String, String> plain = new HashMap<>();
          ours.forEach((word, our) -> plain.put(plain(word), our));
          this.words.put(field, plain);
        });
  }

  /** Reads a mapping; throws {@link Trouble} with exit code INPUT and every problem of the file. */
  public static Mapping read(Path file) {
    return MappingDocument.read(file);
  }

  /**
   * Throws {@link Trouble} with every word on the right side that is in no closed list where it
   * should be.
   */
  public void check(Factors factors) {
    List<Problem> problems =
        targets.stream()
            .filter(target -> !Meanings.known(target.field(), target.word(), factors))
            .map(Target::problem)
            .toList();
    if (!problems.isEmpty()) {
      throw new Trouble(ExitCode.INPUT, problems);
    }
  }

  ColumnNames columnNames() {
    return columnNames;
  }

  /** Whether words of this field are turned into ours. */
  boolean maps(Field field) {
    return words.containsKey(field);
  }

  /** The cell in our words. */
  String word(Field field, String cell) {
    Map<String, String> ours = words.isEmpty() ? null : words.get(field);
    return ours == null ? cell : ours.getOrDefault(plain(cell), cell);
  }

  private static String plain(String word) {
    return Plain.fold(word).toLowerCase(Locale.ROOT);
  }

  /** A word that is to be ours, and where the document says so. */
  record Target(Field field, String word, Place place) {
    Problem problem() {
      String nearest = NearestWord.to(word, Meanings.names(field));
      return Problem.at(place, "intake.mapping.meaning", word, field.column(), nearest);
    }
  }
}

package puhui.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import puhui.intake.cells.Plain;

/**
 * Which field a column's name means: the contract's English and Chinese names and those of a
 * mapping; letter case, blanks, underscores, byte order marks and full-width forms do not matter.
 */
final class ColumnNames {
  private static final Map<String, Field> OURS = ours();

  private final Map<String, Optional<Field>> platforms;

  /**
   * The contract's names, and a platform's own ones, which win; an empty field means that a name is
   * none of ours.
   */
  ColumnNames(Map<String, Optional<Field>> platforms) {
    this.platforms = new HashMap<>();
    platforms.forEach((name, field) -> this.platforms.put(plain(name), field));
  }

  Optional<Field> field(String name) {
    String plain = plain(name);
    Optional<Field> platforms = this.platforms.get(plain);
    return platforms != null ? platforms : Optional.ofNullable(OURS.get(plain));
  }

  /** The field of one of the contract's own names. */
  static Optional<Field> ours(String name) {
    return Optional.ofNullable(OURS.get(plain(name)));
  }

  /** All names of a field, English first. */
  static List<String> of(Field field) {
    return Stream.concat(Stream.of(field.column()), field.chinese().stream()).distinct().toList();
  }

  private static String plain(String name) {
    return Plain.withoutBlanks(Plain.fold(name)).replace("_", "").toLowerCase(Locale.ROOT);
  }

  private static Map<String, Field> ours() {
    Map<String, Field> names = new HashMap<>();
    Arrays.stream(Field.values())
        .forEach(field -> of(field).forEach(name -> names.put(plain(name), field)));
    return Map.copyOf(names);
  }
}

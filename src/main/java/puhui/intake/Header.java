package puhui.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import puhui.intake.cells.Plain;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * The columns of one order file.
 *
 * @param names as written in the file, by column
 * @param fields the field that each column means, empty where it is none of the contract's
 */
record Header(List<String> names, List<Optional<Field>> fields) {
  static Header of(List<String> cells, ColumnNames columnNames) {
    List<String> names = cells.stream().map(Plain::trim).toList();
    return new Header(names, names.stream().map(columnNames::field).toList());
  }

  int width() {
    return names.size();
  }

  Set<Field> columns() {
    Set<Field> columns = EnumSet.noneOf(Field.class);
    fields.forEach(field -> field.ifPresent(columns::add));
    return columns;
  }

  boolean complete() {
    return Needed.missing(columns()).isEmpty();
  }

  /** Index of the field's column, or -1. */
  int indexOf(Field field) {
    return fields.indexOf(Optional.of(field));
  }

  List<String> unknownColumns() {
    Set<String> unknown = new LinkedHashSet<>();
    for (int i = 0; i < width(); i++) {
      if (fields.get(i).isEmpty() && !names.get(i).isEmpty()) {
        unknown.add(names.get(i));
      }
    }
    return List.copyOf(unknown);
  }

  /** Throws with every column that is missing and every field that two columns mean. */
  Header check(Place place) {
    List<Problem> problems = new ArrayList<>();
    Map<Field, List<String>> named = new EnumMap<>(Field.class);
    for (int i = 0; i < width(); i++) {
      String name = names.get(i);
      fields
          .get(i)
          .ifPresent(field -> named.computeIfAbsent(field, f -> new ArrayList<>()).add(name));
    }
    named.forEach(
        (field, columns) -> {
          if (columns.size() > 1) {
            problems.add(
                Problem.at(
                    place, "intake.column.doubled", field.column(), String.join(", ", columns)));
          }
        });
    problems.addAll(Needed.problems(columns(), unknownColumns(), place));
    if (!problems.isEmpty()) {
      throw new Trouble(ExitCode.INPUT, problems);
    }
    return this;
  }

  static Header of(String[] cells, ColumnNames columnNames) {
    return of(Arrays.asList(cells), columnNames);
  }
}

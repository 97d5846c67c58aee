package puhui.mutate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Text;
import puhui.rules.ParameterSheet;
import puhui.rules.ParameterSheet.Parameter;
import puhui.text.Place;

/**
 * Each value of a parameter moved by one day or one unit of its last digit, turned round where it
 * is true or false, and another word of the parameter where it is a text; and the day from which a
 * value holds moved by one.
 */
final class ParameterMutants {
  private final ParameterSheet sheet;
  private final Parameter parameter;
  private final Set<String> words;
  private final Map<LocalDate, Place> places;
  private final List<Mutant> mutants = new ArrayList<>();

  private ParameterMutants(
      ParameterSheet sheet, Parameter parameter, Set<String> words, Map<LocalDate, Place> places) {
    this.sheet = sheet;
    this.parameter = parameter;
    this.words = words;
    this.places = places;
  }

  /**
   * All changes of a parameter.
   *
   * @param words values that cases give it: a text has no neighbour
   * @param places where its values stand, by the day from which they hold
   */
  static List<Mutant> of(
      ParameterSheet sheet, Parameter parameter, Set<String> words, Map<LocalDate, Place> places) {
    ParameterMutants all = new ParameterMutants(sheet, parameter, words, places);
    parameter.values().forEach(all::add);
    return List.copyOf(all.mutants);
  }

  /** The values next to a value. */
  static List<Object> neighbours(Object value) {
    if (value instanceof Day day) {
      return List.of(new Day(day.value().minusDays(1)), new Day(day.value().plusDays(1)));
    } else if (value instanceof Amount amount) {
      BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, amount.value().scale()));
      return List.of(
          new Amount(amount.value().subtract(unit)), new Amount(amount.value().add(unit)));
    } else if (value instanceof Boolean flag) {
      return List.of(!flag);
    }
    return List.of();
  }

  private void add(LocalDate from, Object value) {
    for (Object other : neighbours(value)) {
      add(from, value, other);
    }
    if (value instanceof Text) {
      words.stream()
          .filter(word -> !word.equals(value.toString()))
          .forEach(word -> add(from, value, new Text(word)));
    }
    if (!from.equals(LocalDate.MIN)) {
      moved(from, from.minusDays(1));
      moved(from, from.plusDays(1));
    }
  }

  private void add(LocalDate from, Object value, Object other) {
    TreeMap<LocalDate, Object> values = new TreeMap<>(parameter.values());
    values.put(from, other);
    add(
        values,
        from,
        messages ->
            messages.of(
                "mutate.change.parameter",
                parameter.title().in(messages.language()),
                parameter.name(),
                value,
                other));
  }

  private void moved(LocalDate from, LocalDate other) {
    TreeMap<LocalDate, Object> values = new TreeMap<>(parameter.values());
    Object value = values.remove(from);
    if (values.putIfAbsent(other, value) == null) {
      add(
          values,
          from,
          messages ->
              messages.of(
                  "mutate.change.from",
                  parameter.title().in(messages.language()),
                  parameter.name(),
                  value,
                  from,
                  other));
    }
  }

  private void add(TreeMap<LocalDate, Object> values, LocalDate from, Wording wording) {
    Place place = places.getOrDefault(from, Place.NONE);
    mutants.add(Mutant.of(parameter.name(), sheet.with(parameter.name(), values), place, wording));
  }
}

package puhui.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Parameters;
import puhui.facts.RowPlace;
import puhui.facts.Text;
import puhui.rules.ParameterSheet;
import puhui.rules.ParameterSheet.ParametersOfYear;

/**
 * The values of each type that conditions can tell apart: closed lists whole; days and numbers on,
 * before and after every value that a parameter has; always also "not stated".
 */
final class Domains {
  private static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);

  private final Set<Object> days = new LinkedHashSet<>();
  private final Set<Object> amounts = new LinkedHashSet<>();
  private final Set<Object> texts = new LinkedHashSet<>();
  private final List<Object> parameters;

  /**
   * Domains for some rules.
   *
   * @param names parameters that the rules compare with
   * @param literals texts that they compare with
   */
  Domains(ParameterSheet sheet, Set<String> names, Collection<String> literals, boolean years) {
    days.addAll(List.of(new Day(YEAR_END), new Day(YEAR_END.plusDays(1)), Day.NOT_STATED));
    for (long small = -1; small <= 2; small++) {
      amounts.add(Amount.of(small));
    }
    amounts.add(Amount.NOT_STATED);
    texts.addAll(List.of(new Text("a"), new Text("b"), Text.NOT_STATED));
    literals.forEach(literal -> texts.addAll(List.of(new Text(literal), new Text(literal + "a"))));
    names.forEach(name -> sheet.parameters().get(name).values().values().forEach(this::around));
    if (years) {
      days.forEach(day -> amounts.add(((Day) day).year()));
    }
    parameters = inForce(sheet, names);
  }

  /** The values that a leaf takes in turn. */
  List<Object> of(Class<?> type) {
    if (type == Amount.class) {
      return List.copyOf(amounts);
    } else if (type == Day.class) {
      return List.copyOf(days);
    } else if (type == Text.class) {
      return List.copyOf(texts);
    } else if (type == Parameters.class) {
      return parameters;
    } else if (type.isEnum()) {
      return List.of(type.getEnumConstants());
    }
    return type == boolean.class
        ? List.of(true, false)
        : type == String.class ? List.of("a", "") : List.of(any(type, 0));
  }

  /** The value of a leaf that no condition asks for; facts of different numbers differ in it. */
  Object any(Class<?> type, int number) {
    if (type == Amount.class) {
      return Amount.of(number + 1L);
    } else if (type == Text.class) {
      return new Text("fact " + number);
    } else if (type == BigDecimal.class) {
      return BigDecimal.ONE;
    } else if (type == RowPlace.class) {
      return new RowPlace(0, number + 1L);
    }
    return of(type).get(0);
  }

  private void around(Object value) {
    if (value instanceof Day day) {
      days.add(new Day(day.value().minusDays(1)));
      days.add(day);
      days.add(new Day(day.value().plusDays(1)));
    } else if (value instanceof Amount amount) {
      BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, amount.value().scale()));
      amounts.add(new Amount(amount.value().subtract(unit)));
      amounts.add(amount);
      amounts.add(new Amount(amount.value().add(unit)));
    } else if (value instanceof Text text) {
      texts.add(text);
    }
  }

  /**
   * All parameters, once for each set of values that those named have together on some day of some
   * year.
   */
  private static List<Object> inForce(ParameterSheet sheet, Set<String> names) {
    Set<LocalDate> changes = new TreeSet<>(List.of(YEAR_END));
    names.forEach(name -> changes.addAll(sheet.parameters().get(name).values().keySet()));
    changes.remove(LocalDate.MIN);
    Map<Parameters, Object> found = new LinkedHashMap<>();
    Map<Integer, ParametersOfYear> years = new HashMap<>();
    for (LocalDate change : changes) {
      for (int year : List.of(change.getYear() - 1, change.getYear(), change.getYear() + 1)) {
        for (LocalDate day : List.of(change.minusDays(1), change)) {
          Parameters all = years.computeIfAbsent(year, sheet::forYear).on(new Day(day));
          Parameters asked = new Parameters(all);
          asked.keySet().retainAll(names);
          found.putIfAbsent(asked, all);
        }
      }
    }
    return List.copyOf(found.values());
  }
}

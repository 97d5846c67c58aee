package puhui.mutate;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import puhui.facts.Amount;
import puhui.facts.Attribute;
import puhui.facts.Day;
import puhui.facts.Parameters;
import puhui.facts.Text;
import puhui.lint.Leaf;
import puhui.rules.ParameterSheet;

/**
 * The values that conditions can tell apart: not stated; below, at and above each value of a
 * parameter; each constant; true and false; each text of a condition and others.
 */
final class CutValues {
  private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);
  private static final int SMALL = 2;

  private final Set<Object> days = new LinkedHashSet<>(List.of(Day.NOT_STATED));
  private final Set<Object> amounts = new LinkedHashSet<>(List.of(Amount.NOT_STATED));
  private final Set<Object> texts = new LinkedHashSet<>(List.of(Text.NOT_STATED));

  /**
   * Values around what some parameters are worth in some versions of the sheet.
   *
   * @param literals texts that conditions compare with
   * @param years whether years of days are compared
   */
  CutValues(
      List<ParameterSheet> sheets, Set<String> parameters, Set<String> literals, boolean years) {
    around(new Day(YEAR_END));
    for (long small = -1; small <= SMALL; small++) {
      amounts.add(Amount.of(small));
    }
    texts.addAll(List.of(new Text("x"), new Text("y")));
    literals.forEach(literal -> texts.add(new Text(literal)));
    for (ParameterSheet sheet : sheets) {
      for (String name : parameters) {
        sheet.parameters().get(name).values().forEach(this::around);
      }
    }
    if (years) {
      days.forEach(day -> amounts.add(((Day) day).year()));
    }
  }

  /** The values of one part of a fact, Parameters left out. */
  List<Object> of(Class<?> fact, Leaf leaf) {
    List<Object> values = new ArrayList<>(of(leaf.type()));
    if (alwaysStated(fact, leaf)) {
      values.removeAll(List.of(Day.NOT_STATED, Amount.NOT_STATED, Text.NOT_STATED));
    }
    return values;
  }

  /** The days on which values change, as days of orders. */
  Set<Object> days() {
    return days;
  }

  private List<Object> of(Class<?> type) {
    if (type == Amount.class) {
      return List.copyOf(amounts);
    } else if (type == Day.class) {
      return List.copyOf(days);
    } else if (type == Text.class) {
      return List.copyOf(texts);
    } else if (type == boolean.class) {
      return List.of(true, false);
    } else if (type == String.class) {
      return List.of("x", "");
    }
    return type.isEnum() ? List.of(type.getEnumConstants()) : List.of();
  }

  /** What stands in a part that no condition asks for. */
  static Object any(Leaf leaf) {
    Class<?> type = leaf.type();
    if (type == Amount.class) {
      return Amount.of(1);
    } else if (type == Day.class) {
      return new Day(YEAR_END);
    } else if (type == Text.class) {
      return new Text("any");
    } else if (type == java.math.BigDecimal.class) {
      return java.math.BigDecimal.ONE;
    } else if (type == puhui.facts.RowPlace.class) {
      return new puhui.facts.RowPlace(0, 1);
    } else if (type == Parameters.class) {
      return new Parameters(java.util.Map.of());
    } else if (type == boolean.class) {
      return true;
    }
    return type.isEnum() ? type.getEnumConstants()[0] : "any";
  }

  private void around(LocalDate from, Object value) {
    if (!from.equals(LocalDate.MIN)) {
      around(new Day(from));
    }
    around(value);
  }

  private void around(Object value) {
    List<Object> neighbours = ParameterMutants.neighbours(value);
    if (value instanceof Day) {
      days.add(value);
      days.addAll(neighbours);
    } else if (value instanceof Amount) {
      amounts.add(value);
      amounts.addAll(neighbours);
    } else if (value instanceof Text) {
      texts.add(value);
    }
  }

  private static boolean alwaysStated(Class<?> fact, Leaf leaf) {
    Class<?> type = fact;
    boolean always = false;
    for (String name : leaf.path()) {
      for (RecordComponent component : type.getRecordComponents()) {
        if (component.getName().equals(name)) {
          Attribute attribute = component.getAccessor().getAnnotation(Attribute.class);
          always = attribute != null && attribute.alwaysStated();
          type = component.getType();
          break;
        }
      }
    }
    return always;
  }
}

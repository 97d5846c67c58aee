package puhui.mutate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.rules.ParameterSheet.Parameter;
import puhui.text.Place;
import puhui.text.Problem;

/**
 * Each value of a parameter moved by one day or one unit of its last digit, or turned round where
 * it is true or false. A text has no neighbour and is left alone.
 */
final class ParameterMutants {
  private ParameterMutants() {}

  static List<Mutant> of(Parameter parameter) {
    List<Mutant> mutants = new ArrayList<>();
    for (Object value : parameter.values().values()) {
      for (String other : neighbours(value)) {
        Problem survives =
            Problem.at(Place.NONE, "mutate.survives.parameter", parameter.name(), value, other);
        mutants.add(
            new Mutant(
                parameter.name(), survives, Optional.empty(), Map.of(parameter.name(), other)));
      }
    }
    return mutants;
  }

  /** The values next to a value. */
  static List<String> neighbours(Object value) {
    if (value instanceof Day day) {
      return List.of(day.value().minusDays(1).toString(), day.value().plusDays(1).toString());
    } else if (value instanceof Amount amount) {
      BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, amount.value().scale()));
      return List.of(
          amount.value().subtract(unit).toPlainString(), amount.value().add(unit).toPlainString());
    } else if (value instanceof Boolean flag) {
      return List.of(String.valueOf(!flag));
    }
    return List.of();
  }
}

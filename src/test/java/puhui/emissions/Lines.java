package puhui.emissions;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines of a calculation by name. */
final class Lines {
  private Lines() {}

  static Map<String, CalculationLine> byName(Emissions emissions) {
    return emissions.lines().stream()
        .collect(Collectors.toMap(CalculationLine::name, Function.identity()));
  }
}

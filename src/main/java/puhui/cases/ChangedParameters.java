package puhui.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import puhui.rules.ParameterSheet;
import puhui.text.ExitCode;
import puhui.text.Problem;
import puhui.text.Trouble;

/** The parameters with those values that a case sets: such a one has its value on every day. */
final class ChangedParameters {
  private ChangedParameters() {}

  /** Values that are none, or not of the kind of their parameter. */
  static List<Problem> problems(ParameterSheet sheet, Map<String, Given.Value> changes) {
    List<Problem> problems = new ArrayList<>();
    changes.forEach(
        (name, value) -> {
          Optional<Object> other = ParameterSheet.valueOf(value.text());
          Class<?> kind = sheet.parameters().get(name).values().firstEntry().getValue().getClass();
          if (other.isEmpty()) {
            problems.add(Problem.at(value.place(), "rules.parameters.value", value.text()));
          } else if (other.get().getClass() != kind) {
            String found = other.get().getClass().getSimpleName();
            problems.add(
                Problem.at(
                    value.place(), "rules.parameters.kind", name, kind.getSimpleName(), found));
          }
        });
    return problems;
  }

  /** The sheet with the changes; throws Trouble where one of them is wrong. */
  static ParameterSheet in(ParameterSheet sheet, Map<String, Given.Value> changes) {
    List<Problem> problems = problems(sheet, changes);
    if (!problems.isEmpty()) {
      throw new Trouble(ExitCode.INPUT, problems);
    }
    ParameterSheet changed = sheet;
    for (Map.Entry<String, Given.Value> change : changes.entrySet()) {
      TreeMap<LocalDate, Object> always = new TreeMap<>();
      always.put(LocalDate.MIN, ParameterSheet.valueOf(change.getValue().text()).orElseThrow());
      changed = changed.with(change.getKey(), always);
    }
    return changed;
  }
}

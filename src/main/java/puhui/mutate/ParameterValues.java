package puhui.mutate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import puhui.facts.Amount;
import puhui.rules.ParameterSheet;
import puhui.rules.ParameterSheet.ParametersOfYear;

/** What parameters are worth, and what a case may set them to. */
record ParameterValues(ParameterSheet sheet, Set<String> names) {
  private static final int YEAR = 2023;

  /** The accounting years in which the values differ, and one more. */
  Set<Integer> years() {
    Set<Integer> years = new TreeSet<>(List.of(YEAR));
    for (String name : names) {
      for (LocalDate from : sheet.parameters().get(name).values().keySet()) {
        if (!from.equals(LocalDate.MIN)) {
          years.addAll(List.of(from.getYear() - 1, from.getYear(), from.getYear() + 1));
        }
      }
    }
    return years;
  }

  /**
   * The values in force in each year, each flag turned round, and numbers around those that no
   * order file can change.
   */
  List<ParametersOfYear> all(Collection<Object> constants) {
    List<ParametersOfYear> all = new ArrayList<>();
    years().forEach(year -> all.add(sheet.forYear(year)));
    for (String name : names) {
      Object value = sheet.parameters().get(name).values().firstEntry().getValue();
      if (value instanceof Boolean flag) {
        all.add(with(name, !flag));
      }
      for (Object constant : constants) {
        if (value instanceof Amount && constant instanceof Amount) {
          all.add(with(name, constant));
          ParameterMutants.neighbours(constant).forEach(each -> all.add(with(name, each)));
        }
      }
    }
    return all;
  }

  private ParametersOfYear with(String name, Object value) {
    TreeMap<LocalDate, Object> always = new TreeMap<>();
    always.put(LocalDate.MIN, value);
    return sheet.with(name, always).forYear(YEAR);
  }
}

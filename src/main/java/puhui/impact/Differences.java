package puhui.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import puhui.facts.Day;
import puhui.facts.Parameters;
import puhui.rules.ParameterSheet;
import puhui.rules.ParameterSheet.Parameter;
import puhui.rules.ParameterSheet.ParametersOfYear;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;
import puhui.rules.RuleReading;
import puhui.rules.Stratum;

/** What differs between two versions of rules and factors, as far as it can change a decision. */
final class Differences {
  private final SortedMap<String, Rule> before;
  private final SortedMap<String, Rule> after;
  private final ParameterSheet sheetBefore;
  private final ParameterSheet sheetAfter;
  private final ParametersOfYear parametersBefore;
  private final ParametersOfYear parametersAfter;
  private final boolean factorsDiffer;
  private final Map<String, Map<Day, List<Cause>>> known = new HashMap<>();

  Differences(RuleFolder before, RuleFolder after, int year, boolean factorsDiffer) {
    this.before = RuleReading.byId(before);
    this.after = RuleReading.byId(after);
    this.factorsDiffer = factorsDiffer;
    sheetBefore = before.parameters();
    sheetAfter = after.parameters();
    parametersBefore = sheetBefore.forYear(year);
    parametersAfter = sheetAfter.forYear(year);
  }

  boolean factorsDiffer() {
    return factorsDiffer;
  }

  /** Everything that differs, whether or not any order notices. */
  SortedSet<Cause> all() {
    SortedSet<Cause> all = new TreeSet<>();
    SortedSet<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    ids.forEach(id -> all.addAll(ofTree(id)));
    SortedSet<String> names = new TreeSet<>(sheetBefore.parameters().keySet());
    names.addAll(sheetAfter.parameters().keySet());
    names.forEach(name -> all.addAll(ofSheet("", name)));
    if (factorsDiffer) {
      all.add(Cause.of(Cause.Kind.FACTORS, ""));
    }
    return all;
  }

  /** Why a rule may say otherwise of an order of that day: empty where nothing of its own does. */
  List<Cause> of(String rule, Day date) {
    return known
        .computeIfAbsent(rule, id -> new HashMap<>())
        .computeIfAbsent(date, day -> find(rule, day));
  }

  /** The parameter's values for an order of that day, where they differ. */
  List<Cause> ofParameter(String rule, String name, Day date) {
    return ofValues(
        rule, name, value(parametersBefore, name, date), value(parametersAfter, name, date));
  }

  /** What a rule reads that differs at all, on whatever day. */
  List<Cause> ofAnyDay(String rule) {
    List<Cause> causes = new ArrayList<>();
    parametersRead(rule).forEach(name -> causes.addAll(ofSheet(rule, name)));
    return causes;
  }

  private List<Cause> find(String rule, Day date) {
    List<Cause> causes = new ArrayList<>(ofTree(rule));
    if (!causes.isEmpty()) {
      return causes;
    }
    parametersRead(rule).forEach(name -> causes.addAll(ofParameter(rule, name, date)));
    if (causes.isEmpty() && factorsDiffer && before.get(rule).stratum() == Stratum.ORDER) {
      causes.add(Cause.of(Cause.Kind.FACTORS, rule));
    }
    return causes;
  }

  private SortedSet<String> parametersRead(String rule) {
    return RuleReading.parameters(before.getOrDefault(rule, after.get(rule)));
  }

  private List<Cause> ofTree(String id) {
    Rule one = before.get(id);
    Rule other = after.get(id);
    if (one == null) {
      return List.of(Cause.of(Cause.Kind.RULE_ADDED, id));
    } else if (other == null) {
      return List.of(Cause.of(Cause.Kind.RULE_REMOVED, id));
    }
    return RuleReading.same(one, other)
        ? List.of()
        : List.of(Cause.of(Cause.Kind.RULE_CHANGED, id));
  }

  private List<Cause> ofSheet(String rule, String name) {
    return ofValues(rule, name, dated(sheetBefore, name), dated(sheetAfter, name));
  }

  private static List<Cause> ofValues(String rule, String name, String before, String after) {
    return before.equals(after)
        ? List.of()
        : List.of(new Cause(Cause.Kind.PARAMETER, rule, name, before, after));
  }

  private static String value(ParametersOfYear parameters, String name, Day date) {
    Parameters inForce = parameters.on(date);
    return Objects.toString(inForce.get(name), "");
  }

  /** All values of a parameter: "2022-08-18, 2024-01-01: 2023-01-01". */
  private static String dated(ParameterSheet sheet, String name) {
    Parameter parameter = sheet.parameters().get(name);
    if (parameter == null) {
      return "";
    }
    List<String> values = new ArrayList<>();
    parameter
        .values()
        .forEach((from, value) -> values.add(values.isEmpty() ? "" + value : from + ": " + value));
    return String.join(", ", values);
  }
}

package puhui.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import puhui.facts.Day;
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
  private final List<String> factorFiles;
  private final SortedSet<Edit> edits = new TreeSet<>();
  private final Map<String, SortedSet<Edit>> concerning = new HashMap<>();

  Differences(RuleFolder before, RuleFolder after, int year, List<String> factorFiles) {
    this.before = RuleReading.byId(before);
    this.after = RuleReading.byId(after);
    this.factorFiles = factorFiles;
    sheetBefore = before.parameters();
    sheetAfter = after.parameters();
    parametersBefore = sheetBefore.forYear(year);
    parametersAfter = sheetAfter.forYear(year);
    ruleIds().forEach(id -> edits.addAll(ofTree(id)));
    parameterNames().stream()
        .filter(this::inBoth)
        .filter(name -> !dated(sheetBefore, name).equals(dated(sheetAfter, name)))
        .forEach(name -> edits.add(new Edit(Cause.Kind.PARAMETER, name)));
    if (factorsDiffer()) {
      edits.add(new Edit(Cause.Kind.FACTORS, ""));
    }
  }

  boolean factorsDiffer() {
    return !factorFiles.isEmpty();
  }

  /** Everything that differs, whether or not any order notices. */
  SortedSet<Cause> all() {
    SortedSet<Cause> all = new TreeSet<>();
    ruleIds().forEach(id -> ofTree(id).forEach(edit -> all.add(Cause.of(edit.kind(), id))));
    for (String name : parameterNames()) {
      String one = dated(sheetBefore, name);
      String other = dated(sheetAfter, name);
      if (!one.equals(other)) {
        all.add(Cause.ofParameter("", name, one, other));
      }
    }
    if (factorsDiffer()) {
      all.add(ofFactors(""));
    }
    return all;
  }

  /**
   * What differs and can be told apart: a parameter that only one version has comes and goes with
   * the rule that reads it.
   */
  SortedSet<Edit> edits() {
    return edits;
  }

  /** Edits of the rule, of the parameters that it reads and of the facts that it sees. */
  SortedSet<Edit> concerning(String rule) {
    return concerning.computeIfAbsent(rule, this::findConcerning);
  }

  /** The edit as the cause of what a rule says of an order of that day. */
  Cause cause(Edit edit, String rule, Day date) {
    return switch (edit.kind()) {
      case RULE_ADDED, RULE_REMOVED, RULE_CHANGED -> Cause.of(edit.kind(), edit.name());
      case PARAMETER -> ofParameter(rule, edit.name(), date);
      case FACTORS -> ofFactors(rule);
    };
  }

  /** The factors as the cause of what a rule says; of figures where the rule is "". */
  Cause ofFactors(String rule) {
    String files = String.join(", ", factorFiles);
    return new Cause(Cause.Kind.FACTORS, rule, files, "", "", false);
  }

  /** The parameter's values for an order of that day. */
  Cause ofParameter(String rule, String name, Day date) {
    return Cause.ofParameter(
        rule, name, value(parametersBefore, name, date), value(parametersAfter, name, date));
  }

  /** Whether the parameter has another value for an order of that day. */
  boolean differs(String name, Day date) {
    return !value(parametersBefore, name, date).equals(value(parametersAfter, name, date));
  }

  boolean aboutOneOrder(String rule) {
    return before.getOrDefault(rule, after.get(rule)).stratum() == Stratum.ORDER
        && after.getOrDefault(rule, before.get(rule)).stratum() == Stratum.ORDER;
  }

  /** Whether the rule does otherwise with what it catches. */
  boolean otherOutcome(String rule) {
    Rule one = before.get(rule);
    Rule other = after.get(rule);
    return one != null && other != null && one.outcome() != other.outcome();
  }

  /** Edits of the rule itself. */
  SortedSet<Edit> editsOf(String rule) {
    SortedSet<Edit> own = new TreeSet<>(edits);
    own.removeIf(edit -> !edit.ofRule(rule));
    return own;
  }

  private SortedSet<Edit> findConcerning(String rule) {
    SortedSet<String> read = new TreeSet<>();
    if (before.containsKey(rule)) {
      read.addAll(RuleReading.parameters(before.get(rule)));
    }
    if (after.containsKey(rule)) {
      read.addAll(RuleReading.parameters(after.get(rule)));
    }
    SortedSet<Edit> found = new TreeSet<>();
    for (Edit edit : edits) {
      boolean ofRule =
          switch (edit.kind()) {
            case RULE_ADDED, RULE_REMOVED, RULE_CHANGED -> edit.ofRule(rule);
            case PARAMETER -> read.contains(edit.name());
            case FACTORS -> true;
          };
      if (ofRule) {
        found.add(edit);
      }
    }
    return found;
  }

  private List<Edit> ofTree(String id) {
    Rule one = before.get(id);
    Rule other = after.get(id);
    if (one == null) {
      return List.of(new Edit(Cause.Kind.RULE_ADDED, id));
    } else if (other == null) {
      return List.of(new Edit(Cause.Kind.RULE_REMOVED, id));
    }
    return RuleReading.same(one, other)
        ? List.of()
        : List.of(new Edit(Cause.Kind.RULE_CHANGED, id));
  }

  private SortedSet<String> ruleIds() {
    SortedSet<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    return ids;
  }

  private SortedSet<String> parameterNames() {
    SortedSet<String> names = new TreeSet<>(sheetBefore.parameters().keySet());
    names.addAll(sheetAfter.parameters().keySet());
    return names;
  }

  private boolean inBoth(String name) {
    return sheetBefore.parameters().containsKey(name) && sheetAfter.parameters().containsKey(name);
  }

  private static String value(ParametersOfYear parameters, String name, Day date) {
    return Objects.toString(parameters.on(date).get(name), "");
  }

  /** All values of a parameter, "2022-08-18, 2024-01-01: 2023-01-01", and which day picks one. */
  private static String dated(ParameterSheet sheet, String name) {
    Parameter parameter = sheet.parameters().get(name);
    if (parameter == null) {
      return "";
    }
    List<String> values = new ArrayList<>();
    parameter
        .values()
        .forEach(
            (from, value) ->
                values.add(from.equals(LocalDate.MIN) ? "" + value : from + ": " + value));
    boolean oneValue = values.size() == 1;
    String picked = oneValue || parameter.byOrderDate() ? "" : " (accounting_year)";
    return String.join(", ", values) + picked;
  }
}

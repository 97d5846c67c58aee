package puhui.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import puhui.factors.Factors;
import puhui.rules.ParameterSheet;
import puhui.rules.ParameterSheet.Parameter;
import puhui.rules.Rule;
import puhui.text.Place;
import puhui.text.Problem;

/** Parameters that nothing uses, and dated values that change nothing on the day they begin. */
final class ParameterLints {
  /** Parameters that the calculation reads itself (chapter 10 ①). */
  private static final Set<String> OF_THE_CALCULATION = Set.of(Factors.DEFAULT_STAGES);

  private final ParameterSheet sheet;
  private final FilePlaces places;
  private final List<LintFinding> findings = new ArrayList<>();

  ParameterLints(ParameterSheet sheet, FilePlaces places) {
    this.sheet = sheet;
    this.places = places;
  }

  /** All findings; whether a parameter is used can be told only where no rule is missing. */
  List<LintFinding> find(List<Rule> rules, boolean whole) {
    Set<String> used = new TreeSet<>(OF_THE_CALCULATION);
    for (Rule rule : rules) {
      used.addAll(Asked.of(rule).parameters());
      used.addAll(named(rule.description().message().zh() + rule.description().message().en()));
    }
    for (Parameter parameter : sheet.parameters().values()) {
      Place place = places.of(parameter.name() + ":");
      if (whole && !used.contains(parameter.name())) {
        Problem problem = Problem.at(place, "lint.parameter.unused", parameter.name());
        findings.add(new LintFinding(Lint.PARAMETER_UNUSED, problem));
      }
      values(parameter, place);
    }
    return findings;
  }

  private void values(Parameter parameter, Place place) {
    Object before = null;
    for (Map.Entry<LocalDate, Object> each : parameter.values().entrySet()) {
      LocalDate from = each.getKey();
      if (each.getValue().equals(before)) {
        Problem problem = Problem.at(place, "lint.value.same", parameter.name(), from, before);
        findings.add(new LintFinding(Lint.VALUE_WITHOUT_EFFECT, problem));
      } else if (before != null && !parameter.byOrderDate() && from.getDayOfYear() != 1) {
        Problem problem = Problem.at(place, "lint.value.year", parameter.name(), from);
        findings.add(new LintFinding(Lint.VALUE_WITHOUT_EFFECT, problem));
      }
      before = each.getValue();
    }
  }

  private static Set<String> named(String message) {
    Set<String> names = new TreeSet<>();
    java.util.regex.Pattern.compile("\\{parameters\\.(\\w+)}")
        .matcher(message)
        .results()
        .forEach(match -> names.add(match.group(1)));
    return names;
  }
}

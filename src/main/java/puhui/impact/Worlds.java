package puhui.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import puhui.application.ApplicationForm;
import puhui.decisions.Strata;
import puhui.factors.Factors;
import puhui.facts.Parameters;
import puhui.intake.OrderCleaner;
import puhui.rules.ParameterSheet.ParametersOfYear;
import puhui.rules.Rule;
import puhui.rules.RuleReading;
import puhui.rules.Witness;

/** Makes worlds between the two versions, each once. */
final class Worlds {
  private final Versions versions;
  private final ApplicationForm form;
  private final SortedSet<Edit> edits;
  private final Map<Set<Edit>, World> made = new HashMap<>();

  Worlds(Versions versions, ApplicationForm form, SortedSet<Edit> edits) {
    this.versions = versions;
    this.form = form;
    this.edits = edits;
  }

  /** Everything that differs. */
  SortedSet<Edit> edits() {
    return edits;
  }

  /** The version before with these edits. */
  World with(Set<Edit> some) {
    return made.computeIfAbsent(Set.copyOf(some), this::make);
  }

  /** The version after without this edit. */
  World without(Edit edit) {
    SortedSet<Edit> others = new TreeSet<>(edits);
    others.remove(edit);
    return with(others);
  }

  private World make(Set<Edit> some) {
    boolean factors = some.stream().anyMatch(edit -> edit.kind() == Cause.Kind.FACTORS);
    Factors inForce = (factors ? versions.after() : versions.before()).factors();
    ParametersOfYear before = versions.before().parameters(form);
    ParametersOfYear after = versions.after().parameters(form);
    return new World(
        Strata.direct(rules(some), Witness.NONE),
        new OrderCleaner(
            inForce,
            form.platformNames(),
            form.year(),
            day -> parameters(before.on(day), after.on(day), some)));
  }

  private List<Rule> rules(Set<Edit> some) {
    SortedMap<String, Rule> rules = new TreeMap<>(RuleReading.byId(versions.before().rules()));
    SortedMap<String, Rule> after = RuleReading.byId(versions.after().rules());
    for (Edit edit : some) {
      switch (edit.kind()) {
        case RULE_ADDED, RULE_CHANGED -> rules.put(edit.name(), after.get(edit.name()));
        case RULE_REMOVED -> rules.remove(edit.name());
        case PARAMETER, FACTORS -> {}
      }
    }
    return new ArrayList<>(rules.values());
  }

  /** All of before and after; where both have a value, that of before unless it is edited. */
  private static Parameters parameters(Parameters before, Parameters after, Set<Edit> some) {
    Map<String, Object> values = new TreeMap<>(after);
    values.putAll(before);
    some.stream()
        .filter(edit -> edit.kind() == Cause.Kind.PARAMETER)
        .forEach(edit -> values.put(edit.name(), after.get(edit.name())));
    return new Parameters(values);
  }
}

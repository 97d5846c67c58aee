package puhui.mutate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import puhui.facts.Order;
import puhui.facts.Subject;
import puhui.lint.Asked;
import puhui.lint.Asked.Attributes;
import puhui.lint.Dependence;
import puhui.lint.Leaf;
import puhui.rules.DirectEvaluator;
import puhui.rules.FactTypes;
import puhui.rules.OutcomeKind;
import puhui.rules.ParameterSheet;
import puhui.rules.ParameterSheet.ParametersOfYear;
import puhui.rules.Pattern;
import puhui.rules.Rule;
import puhui.rules.RuleEngine.Caught;
import puhui.rules.Stratum;

/**
 * Asks a rule and its change of all facts that either could tell apart. Where they catch the same
 * of them, the change changes nothing.
 */
final class CutPoints {
  private static final long MOST = 1_000_000;

  private final ParameterSheet sheet;
  private final Dependence dependence;
  private final Map<Leaf, Object> constants;

  /**
   * For rules that compare with the parameters of the sheet.
   *
   * @param constants parts of an order that are the same whatever an order file holds
   */
  CutPoints(ParameterSheet sheet, Map<Leaf, Object> constants) {
    this.sheet = sheet;
    this.dependence = new Dependence(sheet);
    this.constants = constants;
  }

  /** Whether the changed rule catches another fact, whatever the parameters are worth. */
  boolean differ(Rule rule, Rule changed) {
    Scenes scenes = scenes(List.of(rule, changed), List.of(sheet));
    DirectEvaluator before = DirectEvaluator.of(List.of(rule));
    DirectEvaluator after = DirectEvaluator.of(List.of(changed));
    List<ParametersOfYear> values =
        new ParameterValues(sheet, parameters(List.of(rule, changed))).all(constants.values());
    return scenes.any(
        facts ->
            values.stream()
                .map(each -> new OtherParameters(each).in(facts))
                .anyMatch(same -> differ(same, before.fire(same), after.fire(same))));
  }

  /**
   * Whether another outcome of the rule can decide anything: not where another rule in force, at
   * least as severe as both, catches whatever the rule catches. Only findings of an application
   * name notes.
   */
  boolean differ(Rule rule, OutcomeKind other, List<Rule> all) {
    boolean named = rule.outcome().adverse() && other.adverse();
    return !(named || rule.stratum() == Stratum.APPLICATION)
        || rule.patterns().size() > 1
        || all.stream().noneMatch(each -> hides(each, rule, other));
  }

  private boolean hides(Rule hiding, Rule rule, OutcomeKind other) {
    int severity = Math.max(severity(rule.outcome()), severity(other));
    if (hiding.id().equals(rule.id())
        || !hiding.state().inForce()
        || hiding.stratum() != rule.stratum()
        || hiding.patterns().size() > 1
        || severity(hiding.outcome()) < severity) {
      return false;
    }
    DirectEvaluator first = DirectEvaluator.of(List.of(rule));
    DirectEvaluator second = DirectEvaluator.of(List.of(hiding));
    Set<String> names = parameters(List.of(rule, hiding));
    return !scenes(List.of(rule, hiding), List.of(sheet))
        .any(
            facts ->
                new ParameterValues(sheet, names)
                    .all(constants.values()).stream()
                        .map(each -> new OtherParameters(each).in(facts))
                        .anyMatch(
                            same -> {
                              List<Boolean> caught = caught(same, first.fire(same));
                              List<Boolean> hidden = caught(same, second.fire(same));
                              return IntStream.range(0, caught.size())
                                  .anyMatch(i -> caught.get(i) && !hidden.get(i));
                            }));
  }

  private static int severity(OutcomeKind outcome) {
    return switch (outcome) {
      case REJECT -> 2;
      case REFER -> 1;
      case NOTE -> 0;
      case USE_TABLE, USE_DEFAULT -> Integer.MAX_VALUE;
    };
  }

  /** Whether the rule catches another fact when the parameters are worth something else. */
  boolean differ(Rule rule, ParameterSheet changed) {
    Scenes scenes = scenes(List.of(rule), List.of(sheet, changed));
    DirectEvaluator asked = DirectEvaluator.of(List.of(rule));
    Set<String> names = parameters(List.of(rule));
    Set<Integer> years = new TreeSet<>(new ParameterValues(sheet, names).years());
    years.addAll(new ParameterValues(changed, names).years());
    return scenes.any(
        facts -> years.stream().anyMatch(year -> differ(facts, asked, sheet, changed, year)));
  }

  private static boolean differ(
      List<Object> facts,
      DirectEvaluator rule,
      ParameterSheet sheet,
      ParameterSheet other,
      int year) {
    List<Object> before = new OtherParameters(sheet.forYear(year)).in(facts);
    List<Object> after = new OtherParameters(other.forYear(year)).in(facts);
    return !caught(before, rule.fire(before)).equals(caught(after, rule.fire(after)));
  }

  private Scenes scenes(List<Rule> rules, List<ParameterSheet> sheets) {
    Set<Attributes> attributes = new HashSet<>();
    Set<String> parameters = new TreeSet<>();
    Set<String> literals = new TreeSet<>();
    for (Rule rule : rules) {
      Asked asked = Asked.of(rule);
      attributes.addAll(asked.attributes());
      parameters.addAll(asked.parameters());
      literals.addAll(asked.literals());
    }
    boolean years =
        attributes.stream().anyMatch(each -> each.path().stream().anyMatch(n -> n.endsWith("ear")));
    CutValues cuts = new CutValues(sheets, parameters, literals, years);
    List<FactGrid> grids = new ArrayList<>();
    for (Pattern pattern : rules.get(0).patterns()) {
      grids.add(grid(rules.get(0), pattern, attributes, cuts));
    }
    return new Scenes(grids, MOST);
  }

  /** The parts of a fact of this type that conditions of the rules rest on. */
  Set<Leaf> leaves(Class<?> fact, List<Rule> rules) {
    Set<Attributes> attributes = new HashSet<>();
    rules.forEach(rule -> attributes.addAll(Asked.of(rule).attributes()));
    return leaves(fact, attributes);
  }

  private Set<Leaf> leaves(Class<?> fact, Set<Attributes> attributes) {
    Set<Leaf> leaves = new LinkedHashSet<>();
    for (Attributes each : attributes) {
      if (each.fact().equals(fact.getSimpleName()) && !each.path().get(0).equals("parameters")) {
        leaves.addAll(dependence.of(fact, each));
      }
    }
    return leaves;
  }

  private FactGrid grid(Rule rule, Pattern pattern, Set<Attributes> attributes, CutValues cuts) {
    Class<?> fact = FactTypes.facts(rule.stratum()).get(pattern.type());
    Set<Leaf> leaves = leaves(fact, attributes);
    return FactGrid.of(fact, leaves, cuts, fact == Order.class ? constants : Map.of());
  }

  private static Set<String> parameters(List<Rule> rules) {
    Set<String> names = new TreeSet<>();
    rules.forEach(rule -> names.addAll(Asked.of(rule).parameters()));
    return names;
  }

  private static boolean differ(List<Object> facts, Caught first, Caught second) {
    return !caught(facts, first).equals(caught(facts, second));
  }

  private static List<Boolean> caught(List<Object> facts, Caught caught) {
    return facts.stream()
        .filter(Subject.class::isInstance)
        .map(fact -> !caught.of((Subject) fact).isEmpty())
        .toList();
  }
}

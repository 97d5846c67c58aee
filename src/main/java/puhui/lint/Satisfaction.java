package puhui.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import puhui.rules.DirectEvaluator;
import puhui.rules.OutcomeKind;
import puhui.rules.ParameterSheet;
import puhui.rules.Pattern;
import puhui.rules.Pattern.Quantifier;
import puhui.rules.Rule;
import puhui.text.Problem;

/**
 * Rules that nothing can meet, rules that another makes superfluous, and choosing rules of which
 * none or two choose: each rule is asked of all that its conditions can tell apart.
 */
final class Satisfaction {
  /**
   * Work that one look at a folder may cost, so that hundreds of wide rules keep nobody waiting:
   * combinations gone through, and a grid counts as many as it takes to make. Beyond it nothing is
   * claimed, and that is said.
   */
  static final long MOST = 3_000_000;

  private static final long GRID = 200;

  private final List<Rule> rules;
  private final ParameterSheet sheet;
  private final Dependence dependence;
  private final List<LintFinding> findings = new ArrayList<>();
  private final long most;
  private long spent;
  private final Map<String, Grid.Sample> caught = new HashMap<>();
  private final Map<String, DirectEvaluator> evaluators = new HashMap<>();

  Satisfaction(List<Rule> rules, ParameterSheet sheet, long most) {
    this.most = most;
    this.rules = rules;
    this.sheet = sheet;
    this.dependence = new Dependence(sheet);
  }

  /** All findings; those about the rules together only where no rule is missing. */
  List<LintFinding> find(boolean whole) {
    Set<Rule> never = new HashSet<>();
    for (Rule rule : rules) {
      Grid grid = grid(List.of(rule));
      if (grid.small() && spent < most) {
        if (first(grid, ids -> !ids.isEmpty()).isPresent()) {
          caught.put(rule.id(), grid.last());
        } else {
          never.add(rule);
          findings.add(
              new LintFinding(Lint.NEVER, Problem.at(rule.place(), "lint.never", rule.id())));
        }
      }
    }
    for (Rule rule : rules) {
      rules.stream()
          .filter(other -> !never.contains(rule) && shadows(other, rule))
          .findFirst()
          .ifPresent(other -> shadowed(rule, other));
    }
    if (whole) {
      choices();
    }
    if (spent >= most) {
      Problem problem = Problem.at(rules.get(0).place(), "lint.not-all");
      findings.add(new LintFinding(Lint.NOT_ALL, problem));
    }
    return findings;
  }

  /** Whether the other rule catches, with the same outcome, whatever this one catches. */
  private boolean shadows(Rule other, Rule rule) {
    if (spent > most
        || other == rule
        || other.outcome() != rule.outcome()
        || other.stratum() != rule.stratum()
        || !rule.outcome().adverse()
        || !other.state().inForce()
        || other.patterns().stream().anyMatch(each -> each.quantifier() == Quantifier.NOT)
        || !related(other, rule)
        || refuted(other, rule)) {
      return false;
    }
    Grid grid = grid(List.of(rule, other));
    return grid.small()
        && first(grid, ids -> ids.contains(rule.id()) && !ids.contains(other.id())).isEmpty();
  }

  private Optional<SortedSet<String>> first(Grid grid, Predicate<SortedSet<String>> wanted) {
    Optional<SortedSet<String>> first = grid.first(wanted);
    spent += GRID + grid.tried();
    return first;
  }

  /** Whether what is known to be caught by the rule is not caught by the other one. */
  private boolean refuted(Rule other, Rule rule) {
    Grid.Sample sample = caught.get(rule.id());
    return sample != null
        && evaluators
            .computeIfAbsent(other.id(), id -> DirectEvaluator.of(List.of(other)))
            .fire(sample.facts())
            .of(sample.subject())
            .isEmpty();
  }

  /** Rules that ask for nothing in common cannot imply each other. */
  private static boolean related(Rule other, Rule rule) {
    Set<String> first = new HashSet<>();
    Asked.of(rule).attributes().forEach(each -> first.add(root(each)));
    boolean unconditional =
        other.patterns().stream().map(Pattern::constraints).allMatch(List::isEmpty);
    return unconditional
        || Asked.of(other).attributes().stream().anyMatch(each -> first.contains(root(each)));
  }

  private static String root(Asked.Attributes attributes) {
    String name = attributes.path().get(0);
    return attributes.fact() + "." + (name.equals("imei") ? "device" : name);
  }

  private void shadowed(Rule rule, Rule other) {
    boolean same = shadows(rule, other);
    if (!same || rule.id().compareTo(other.id()) > 0) {
      findings.add(
          new LintFinding(
              Lint.SHADOWED, Problem.at(rule.place(), "lint.shadowed", rule.id(), other.id())));
    }
  }

  /** Exactly one of the rules that choose a baseline must apply to every order. */
  private void choices() {
    List<Rule> choosing =
        rules.stream().filter(rule -> rule.state().inForce() && chooses(rule)).toList();
    if (choosing.isEmpty()) {
      return;
    }
    Grid grid = grid(choosing);
    Optional<SortedSet<String>> wrong =
        grid.small() ? grid.first(ids -> ids.size() != 1) : Optional.empty();
    wrong.ifPresent(
        ids ->
            findings.add(
                new LintFinding(
                    Lint.CHOICE,
                    ids.isEmpty()
                        ? Problem.at(choosing.get(0).place(), "lint.choice.none")
                        : Problem.at(
                            choosing.get(0).place(), "lint.choice.two", String.join(", ", ids)))));
  }

  private static boolean chooses(Rule rule) {
    return rule.outcome() == OutcomeKind.USE_TABLE || rule.outcome() == OutcomeKind.USE_DEFAULT;
  }

  private Grid grid(List<Rule> asked) {
    return new Grid(asked, sheet, dependence);
  }
}

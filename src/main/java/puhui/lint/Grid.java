package puhui.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import puhui.facts.Subject;
import puhui.lint.Asked.Attributes;
import puhui.rules.DirectEvaluator;
import puhui.rules.FactTypes;
import puhui.rules.ParameterSheet;
import puhui.rules.Pattern;
import puhui.rules.Pattern.Quantifier;
import puhui.rules.Rule;

/**
 * Asks rules of one stratum of every combination of the values that their conditions can tell
 * apart, with one fact for each pattern of the first rule.
 */
final class Grid {
  /** More combinations than this are not gone through: then nothing is claimed. */
  private static final long MOST = 200_000;

  /** One fact for each pattern, and the one that the outcome is about. */
  record Sample(List<Object> facts, Subject subject) {}

  /**
   * A value that is varied.
   *
   * @param leaf its number among the leaves of the fact
   */
  private record Axis(int fact, int leaf, List<Object> values) {}

  private final Domains domains;
  private final List<Class<?>> facts = new ArrayList<>();
  private final List<Axis> axes = new ArrayList<>();
  private final List<Object[]> parts = new ArrayList<>();
  private final DirectEvaluator evaluator;
  private int subject;
  private long asked;

  Grid(List<Rule> rules, ParameterSheet sheet, Dependence dependence) {
    placeFacts(rules.get(0));
    Set<String> parameters = new TreeSet<>();
    Set<String> literals = new TreeSet<>();
    Set<Attributes> attributes = new HashSet<>();
    for (Rule rule : rules) {
      Asked asked = Asked.of(rule);
      parameters.addAll(asked.parameters());
      literals.addAll(asked.literals());
      attributes.addAll(asked.attributes());
    }
    boolean years = attributes.stream().anyMatch(each -> each.path().contains("year"));
    domains = new Domains(sheet, parameters, literals, years);
    evaluator = DirectEvaluator.of(rules);
    placeAxes(attributes, dependence);
  }

  /** The rules that catch the subject in the first combination that is as wanted. */
  Optional<SortedSet<String>> first(Predicate<SortedSet<String>> wanted) {
    return search(0, new Object[axes.size()], wanted);
  }

  /** The combination that was looked at last. */
  Sample last() {
    List<Object> made = facts();
    return new Sample(made, (Subject) made.get(subject));
  }

  /** How many combinations have been gone through. */
  long asked() {
    return asked;
  }

  /** Whether every combination can be gone through. */
  boolean small() {
    long size = 1;
    for (Axis axis : axes) {
      size *= axis.values().size();
      if (size > MOST) {
        return false;
      }
    }
    return true;
  }

  private void placeFacts(Rule first) {
    for (Pattern pattern : first.patterns()) {
      if (pattern.quantifier() != Quantifier.NOT) {
        if (pattern.variable().equals(first.subject())) {
          subject = facts.size();
        }
        facts.add(FactTypes.facts(first.stratum()).get(pattern.type()));
      }
    }
  }

  private void placeAxes(Set<Attributes> attributes, Dependence dependence) {
    for (int i = 0; i < facts.size(); i++) {
      Class<?> fact = facts.get(i);
      Set<Leaf> leaves = new HashSet<>();
      attributes.stream()
          .filter(each -> each.fact().equals(fact.getSimpleName()))
          .forEach(each -> leaves.addAll(dependence.of(fact, each)));
      List<Leaf> all = FactShape.of(fact).leaves();
      Object[] values = new Object[all.size()];
      for (int number = 0; number < values.length; number++) {
        Leaf leaf = all.get(number);
        values[number] = domains.any(leaf.type(), i);
        if (leaves.contains(leaf)) {
          axes.add(new Axis(i, number, domains.of(leaf.type())));
        }
      }
      parts.add(values);
    }
  }

  private Optional<SortedSet<String>> search(
      int at, Object[] values, Predicate<SortedSet<String>> wanted) {
    if (at == axes.size()) {
      SortedSet<String> caught = caught(values);
      return wanted.test(caught) ? Optional.of(caught) : Optional.empty();
    }
    for (Object value : axes.get(at).values()) {
      values[at] = value;
      Optional<SortedSet<String>> found = search(at + 1, values, wanted);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private SortedSet<String> caught(Object[] values) {
    asked++;
    for (int i = 0; i < axes.size(); i++) {
      Axis axis = axes.get(i);
      parts.get(axis.fact())[axis.leaf()] = values[i];
    }
    Sample sample = last();
    return evaluator.fire(sample.facts()).of(sample.subject());
  }

  private List<Object> facts() {
    List<Object> made = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      made.add(FactShape.of(facts.get(i)).make(parts.get(i)));
    }
    return made;
  }
}

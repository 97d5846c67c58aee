package puhui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import puhui.rules.DirectValue.Scope;

/** One rule of the tree, ready to be asked of facts: a loop within a loop for each pattern. */
final class DirectRule {
  /** Fewer facts than these are looked at one by one, as they are where someone watches. */
  private static final int MANY = 64;

  private record Step(
      Pattern.Quantifier quantifier,
      Class<?> type,
      DirectCondition condition,
      Optional<DirectJoin> join) {}

  /** A question: the facts bound so far, and by step the facts in groups. */
  private record Asked(
      FactLists facts,
      List<?> subjects,
      Object[] bound,
      List<Map<Object, List<Object>>> groups,
      IntConsumer caught) {}

  private final Step[] steps;
  private final int subject;

  private DirectRule(Step[] steps, int subject) {
    this.steps = steps;
    this.subject = subject;
  }

  static DirectRule of(Rule rule, Witness witness) {
    List<Pattern> patterns = rule.patterns();
    Step[] steps = new Step[patterns.size()];
    Scope scope = new Scope(Object.class, Map.of(), witness);
    int subject = -1;
    for (int i = 0; i < steps.length; i++) {
      Pattern pattern = patterns.get(i);
      Class<?> type = DirectTypes.fact(pattern.type());
      scope = new Scope(type, scope.bound(), witness);
      DirectCondition condition = DirectCondition.all(pattern.constraints(), scope);
      steps[i] = new Step(pattern.quantifier(), type, condition, join(pattern, scope));
      if (!pattern.variable().isEmpty()) {
        scope = scope.with(pattern.variable(), i);
        subject = pattern.variable().equals(rule.subject()) ? i : subject;
      }
    }
    return new DirectRule(steps, subject);
  }

  /** Type of the fact that the rule's outcome is about. */
  Class<?> subjectType() {
    return steps[subject].type();
  }

  /** Hands over the number of each subject that the rule catches among the facts. */
  void fire(FactLists facts, List<?> subjects, IntConsumer caught) {
    List<Map<Object, List<Object>>> groups = new ArrayList<>(steps.length);
    for (Step step : steps) {
      List<Object> candidates = facts.of(step.type());
      boolean many = step.join().isPresent() && candidates.size() > MANY;
      groups.add(many ? step.join().get().group(candidates) : Map.of());
    }
    met(0, new Asked(facts, subjects, new Object[steps.length], groups, caught));
  }

  /** Whether the patterns from this one on can be met, given the facts bound before. */
  private boolean met(int at, Asked asked) {
    if (at == steps.length) {
      return true;
    }
    Step step = steps[at];
    List<?> candidates = at == subject ? asked.subjects() : candidates(at, asked);
    return switch (step.quantifier()) {
      case EACH -> eachMet(at, candidates, asked);
      case EXISTS -> any(step, candidates, asked.bound()) && met(at + 1, asked);
      case NOT -> !any(step, candidates, asked.bound()) && met(at + 1, asked);
    };
  }

  private List<?> candidates(int at, Asked asked) {
    Map<Object, List<Object>> groups = asked.groups().get(at);
    if (groups.isEmpty()) {
      return asked.facts().of(steps[at].type());
    }
    DirectJoin join = steps[at].join().orElseThrow();
    return groups.getOrDefault(join.wanted(asked.bound()), List.of());
  }

  private static Optional<DirectJoin> join(Pattern pattern, Scope scope) {
    return scope.witness() == Witness.NONE
        ? DirectJoin.among(pattern.constraints(), scope)
        : Optional.empty();
  }

  /** Patterns after the subject's own need one match only: it is caught by then. */
  private boolean eachMet(int at, List<?> candidates, Asked asked) {
    boolean found = false;
    Object[] bound = asked.bound();
    for (int i = 0; i < candidates.size(); i++) {
      bound[at] = candidates.get(i);
      if (steps[at].condition().holds(bound[at], bound) && met(at + 1, asked)) {
        found = true;
        if (at == subject) {
          asked.caught().accept(i);
        } else if (at > subject) {
          return true;
        }
      }
    }
    return found;
  }

  private static boolean any(Step step, List<?> candidates, Object[] bound) {
    for (int i = 0; i < candidates.size(); i++) {
      if (step.condition().holds(candidates.get(i), bound)) {
        return true;
      }
    }
    return false;
  }
}

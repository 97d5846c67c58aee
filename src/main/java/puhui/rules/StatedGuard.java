package puhui.rules;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import puhui.facts.Amount;
import puhui.facts.Attribute;
import puhui.facts.Day;
import puhui.facts.Text;
import puhui.rules.Expression.Operand;
import puhui.rules.Expression.Operator;
import puhui.text.Problem;

/**
 * Finds comparisons that a missing value could pass or fail by accident: before a value is
 * compared, the rule must have asked whether it is stated (or recognised, for closed lists).
 */
final class StatedGuard {
  private static final Set<String> IMPLIES_STATED = Set.of("stated", "recognised", "positive");

  private final Stratum stratum;
  private final List<Problem> problems;
  private final Map<String, Class<?>> variables = new HashMap<>();
  private final Map<String, Set<String>> statedOf = new HashMap<>();
  private Class<?> fact = Object.class;

  StatedGuard(Stratum stratum, List<Problem> problems) {
    this.stratum = stratum;
    this.problems = problems;
  }

  void check(List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      fact = FactTypes.facts(stratum).get(pattern.type());
      Set<String> stated = new HashSet<>();
      statedOf.forEach(
          (variable, paths) -> paths.forEach(path -> stated.add(variable + "." + path)));
      for (Expression constraint : pattern.constraints()) {
        check(constraint, stated);
        learn(constraint, true, stated);
      }
      if (!pattern.variable().isEmpty()) {
        variables.put(pattern.variable(), fact);
        statedOf.put(pattern.variable(), stated);
      }
    }
  }

  private void check(Expression expression, Set<String> stated) {
    if (expression instanceof Expression.All all) {
      checkInTurn(all.parts(), true, stated);
    } else if (expression instanceof Expression.Any any) {
      checkInTurn(any.parts(), false, stated);
    } else if (expression instanceof Expression.Not not) {
      check(not.inner(), stated);
    } else if (expression instanceof Expression.Comparison comparison) {
      boolean differs = comparison.operator() != Operator.EQUAL;
      checkOperand(comparison.left(), differs, stated);
      checkOperand(comparison.right(), differs, stated);
    } else if (expression instanceof Expression.Membership membership) {
      checkOperand(membership.left(), membership.negated(), stated);
    }
  }

  /**
   * Each part is reached only when those before it were true (in an "and") or false (in an "or").
   */
  private void checkInTurn(List<Expression> parts, boolean and, Set<String> stated) {
    Set<String> known = new HashSet<>(stated);
    for (Expression part : parts) {
      check(part, known);
      learn(part, and, known);
    }
  }

  /** Adds what is known to be stated when the expression has the given value. */
  private void learn(Expression expression, boolean value, Set<String> stated) {
    if (expression instanceof Expression.Flag flag && value) {
      List<String> names = flag.path().names();
      String last = names.isEmpty() ? "" : names.get(names.size() - 1);
      if (IMPLIES_STATED.contains(last)) {
        stated.add(key(flag.path().variable(), names.subList(0, names.size() - 1)));
      }
    } else if (expression instanceof Expression.Not not) {
      learn(not.inner(), !value, stated);
    } else if (expression instanceof Expression.All all && value) {
      all.parts().forEach(part -> learn(part, true, stated));
    } else if (expression instanceof Expression.Any any && !value) {
      any.parts().forEach(part -> learn(part, false, stated));
    }
  }

  private void checkOperand(Operand operand, boolean differs, Set<String> stated) {
    if (!(operand instanceof Operand.Path path) || path.names().isEmpty() || path.isParameter()) {
      return;
    }
    Class<?> type = path.variable().isEmpty() ? fact : variables.get(path.variable());
    boolean always = false;
    for (int i = 0; i < path.names().size(); i++) {
      Method attribute = FactTypes.attributes(type).get(path.names().get(i));
      always = attribute.getAnnotation(Attribute.class).alwaysStated();
      type = attribute.getReturnType();
    }
    boolean value = type == Amount.class || type == Day.class || type == Text.class;
    boolean asked = isAsked(path, stated);
    if (!always
        && !asked
        && (value
            || (type.isEnum() && differs && FactTypes.attributes(type).containsKey("stated")))) {
      problems.add(Problem.at(path.place(), "rules.guard", path));
    }
  }

  /** The path itself, or a part of it (date for date.year), was asked whether it is stated. */
  private static boolean isAsked(Operand.Path path, Set<String> stated) {
    for (int i = 1; i <= path.names().size(); i++) {
      if (stated.contains(key(path.variable(), path.names().subList(0, i)))) {
        return true;
      }
    }
    return false;
  }

  private static String key(String variable, List<String> names) {
    String joined = String.join(".", names);
    return variable.isEmpty() ? joined : variable + "." + joined;
  }
}

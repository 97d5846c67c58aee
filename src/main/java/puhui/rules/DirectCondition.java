package puhui.rules;

import java.util.List;
import java.util.function.IntPredicate;
import puhui.rules.DirectValue.Scope;
import puhui.rules.Expression.Operand;
import puhui.rules.Expression.Operator;

/** A condition of the tree as something that can be asked of a fact. */
@FunctionalInterface
interface DirectCondition {
  boolean holds(Object fact, Object[] bound);

  static DirectCondition of(Expression expression, Scope scope) {
    if (expression instanceof Expression.All all) {
      return all(all.parts(), scope);
    } else if (expression instanceof Expression.Any any) {
      DirectCondition[] parts = parts(any.parts(), scope);
      return (fact, bound) -> {
        for (DirectCondition part : parts) {
          if (part.holds(fact, bound)) {
            return true;
          }
        }
        return false;
      };
    } else if (expression instanceof Expression.Not not) {
      DirectCondition inner = of(not.inner(), scope);
      return (fact, bound) -> !inner.holds(fact, bound);
    } else if (expression instanceof Expression.Flag flag) {
      return watched(flag, scope, DirectValue.flag(flag.path(), scope));
    } else if (expression instanceof Expression.Comparison comparison) {
      return watched(comparison, scope, comparison(comparison, scope));
    }
    return watched(expression, scope, membership((Expression.Membership) expression, scope));
  }

  private static DirectCondition watched(
      Expression expression, Scope scope, DirectCondition condition) {
    Witness witness = scope.witness();
    if (witness == Witness.NONE) {
      return condition;
    }
    return (fact, bound) -> {
      boolean held = condition.holds(fact, bound);
      witness.saw(expression.place(), held);
      return held;
    };
  }

  /** All of the expressions together; none at all always holds. */
  static DirectCondition all(List<Expression> expressions, Scope scope) {
    DirectCondition[] parts = parts(expressions, scope);
    if (parts.length == 1) {
      return parts[0];
    }
    return (fact, bound) -> {
      for (DirectCondition part : parts) {
        if (!part.holds(fact, bound)) {
          return false;
        }
      }
      return true;
    };
  }

  private static DirectCondition[] parts(List<Expression> expressions, Scope scope) {
    return expressions.stream().map(part -> of(part, scope)).toArray(DirectCondition[]::new);
  }

  private static DirectCondition comparison(Expression.Comparison comparison, Scope scope) {
    DirectValue left = DirectValue.of(comparison.left(), scope);
    DirectValue right = DirectValue.of(comparison.right(), scope);
    if (comparison.operator() == Operator.EQUAL
        && comparison.right() instanceof Operand.Constant word) {
      Object constant = DirectTypes.constant(word.type(), word.name());
      return (fact, bound) -> left.of(fact, bound) == constant;
    }
    return switch (comparison.operator()) {
      case EQUAL -> (fact, bound) -> left.of(fact, bound).equals(right.of(fact, bound));
      case NOT_EQUAL -> (fact, bound) -> !left.of(fact, bound).equals(right.of(fact, bound));
      case LESS -> ordering(left, right, order -> order < 0);
      case AT_MOST -> ordering(left, right, order -> order <= 0);
      case MORE -> ordering(left, right, order -> order > 0);
      case AT_LEAST -> ordering(left, right, order -> order >= 0);
      case STARTS_WITH ->
          (fact, bound) ->
              left.of(fact, bound).toString().startsWith(right.of(fact, bound).toString());
    };
  }

  @SuppressWarnings("unchecked") // the rule was accepted only with both sides of one type
  private static DirectCondition ordering(DirectValue left, DirectValue right, IntPredicate met) {
    return (fact, bound) ->
        met.test(((Comparable<Object>) left.of(fact, bound)).compareTo(right.of(fact, bound)));
  }

  private static DirectCondition membership(Expression.Membership membership, Scope scope) {
    DirectValue left = DirectValue.of(membership.left(), scope);
    List<Operand> operands = membership.values();
    DirectValue[] values =
        operands.stream().map(value -> DirectValue.of(value, scope)).toArray(DirectValue[]::new);
    boolean negated = membership.negated();
    return (fact, bound) -> {
      Object searched = left.of(fact, bound);
      for (DirectValue value : values) {
        if (searched.equals(value.of(fact, bound))) {
          return !negated;
        }
      }
      return negated;
    };
  }
}

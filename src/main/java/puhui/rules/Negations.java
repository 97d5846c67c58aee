package puhui.rules;

import java.util.List;
import puhui.rules.Expression.Operator;

/**
 * A condition with its negations pushed in to the comparisons, as !( a && b ) to !a || !b. Drools
 * does the same in its own way and sets brackets anew; what is pushed in already, it leaves alone.
 */
final class Negations {
  private Negations() {}

  static Expression pushedIn(Expression expression) {
    return pushedIn(expression, false);
  }

  private static Expression pushedIn(Expression expression, boolean negated) {
    if (expression instanceof Expression.Not not) {
      return pushedIn(not.inner(), !negated);
    } else if (expression instanceof Expression.All all) {
      List<Expression> parts = pushedIn(all.parts(), negated);
      return negated
          ? new Expression.Any(parts, all.place())
          : new Expression.All(parts, all.place());
    } else if (expression instanceof Expression.Any any) {
      List<Expression> parts = pushedIn(any.parts(), negated);
      return negated
          ? new Expression.All(parts, any.place())
          : new Expression.Any(parts, any.place());
    }
    return OwnFirst.of(negated ? negated(expression) : expression);
  }

  private static List<Expression> pushedIn(List<Expression> parts, boolean negated) {
    return parts.stream().map(part -> pushedIn(part, negated)).toList();
  }

  private static Expression negated(Expression leaf) {
    if (leaf instanceof Expression.Comparison comparison
        && comparison.operator() != Operator.STARTS_WITH) {
      Operator opposite = opposite(comparison.operator());
      return new Expression.Comparison(
          comparison.left(), opposite, comparison.right(), comparison.place());
    } else if (leaf instanceof Expression.Membership membership) {
      return new Expression.Membership(
          membership.left(), !membership.negated(), membership.values(), membership.place());
    }
    return new Expression.Not(leaf, leaf.place());
  }

  /** Days and amounts have one order for all values, not stated ones included (compareTo). */
  private static Operator opposite(Operator operator) {
    return switch (operator) {
      case EQUAL -> Operator.NOT_EQUAL;
      case NOT_EQUAL -> Operator.EQUAL;
      case LESS -> Operator.AT_LEAST;
      case AT_LEAST -> Operator.LESS;
      case MORE -> Operator.AT_MOST;
      case AT_MOST -> Operator.MORE;
      case STARTS_WITH -> throw new IllegalArgumentException("no operator is its opposite");
    };
  }
}

package puhui.rules;

import java.util.List;
import puhui.rules.Expression.Operand;
import puhui.rules.Expression.Operator;

/**
 * A comparison with the pattern's own attribute or parameter on the left, as $order.date > date to
 * date < $order.date. Drools turns it round itself; what is turned already, it leaves alone.
 */
final class OwnFirst {
  private OwnFirst() {}

  static Expression of(Expression leaf) {
    if (leaf instanceof Expression.Comparison comparison
        && isBound(comparison.left())
        && isOwn(comparison.right())) {
      return new Expression.Comparison(
          comparison.right(),
          mirrored(comparison.operator()),
          comparison.left(),
          comparison.place());
    } else if (leaf instanceof Expression.Membership membership
        && isBound(membership.left())
        && membership.values().stream().anyMatch(OwnFirst::isOwn)) {
      return oneByOne(membership);
    }
    return leaf;
  }

  private static Expression oneByOne(Expression.Membership membership) {
    Operator operator = membership.negated() ? Operator.NOT_EQUAL : Operator.EQUAL;
    List<Expression> parts =
        membership.values().stream()
            .map(
                value ->
                    of(
                        new Expression.Comparison(
                            membership.left(), operator, value, membership.place())))
            .toList();
    return membership.negated()
        ? new Expression.All(parts, membership.place())
        : new Expression.Any(parts, membership.place());
  }

  private static boolean isBound(Operand operand) {
    return operand instanceof Operand.Path path && !path.variable().isEmpty();
  }

  private static boolean isOwn(Operand operand) {
    return operand instanceof Operand.This
        || (operand instanceof Operand.Path path && path.variable().isEmpty());
  }

  private static Operator mirrored(Operator operator) {
    return switch (operator) {
      case EQUAL -> Operator.EQUAL;
      case NOT_EQUAL -> Operator.NOT_EQUAL;
      case LESS -> Operator.MORE;
      case AT_LEAST -> Operator.AT_MOST;
      case MORE -> Operator.LESS;
      case AT_MOST -> Operator.AT_LEAST;
      case STARTS_WITH -> throw new IllegalArgumentException("its sides are not alike");
    };
  }
}

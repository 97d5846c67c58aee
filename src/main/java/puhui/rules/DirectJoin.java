package puhui.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puhui.rules.DirectValue.Scope;
import puhui.rules.Expression.Operand;
import puhui.rules.Expression.Operator;

/**
 * A value of the pattern's own fact that must equal one of the fact bound before, as in {@code
 * userId == $order.userId}: of many facts only those with that value need be looked at.
 *
 * @param own the value of the pattern's own fact
 * @param other the value that it must equal
 */
record DirectJoin(DirectValue own, DirectValue other) {
  private static final Object[] NOTHING = {};

  /** The first such comparison among the constraints, all of which must hold. */
  static Optional<DirectJoin> among(List<Expression> constraints, Scope scope) {
    for (Expression constraint : constraints) {
      Optional<DirectJoin> join =
          constraint instanceof Expression.All all
              ? among(all.parts(), scope)
              : of(constraint, scope);
      if (join.isPresent()) {
        return join;
      }
    }
    return Optional.empty();
  }

  /** Facts by the value of their own. */
  Map<Object, List<Object>> group(List<?> facts) {
    Map<Object, List<Object>> groups = new HashMap<>();
    for (Object fact : facts) {
      groups.computeIfAbsent(own.of(fact, NOTHING), value -> new ArrayList<>()).add(fact);
    }
    return groups;
  }

  /** The value that is looked for, given the facts bound before. */
  Object wanted(Object[] bound) {
    return other.of(this, bound);
  }

  private static Optional<DirectJoin> of(Expression constraint, Scope scope) {
    if (!(constraint instanceof Expression.Comparison comparison)
        || comparison.operator() != Operator.EQUAL
        || !(comparison.left() instanceof Operand.Path left)
        || !(comparison.right() instanceof Operand.Path right)
        || left.variable().isEmpty() == right.variable().isEmpty()) {
      return Optional.empty();
    }
    DirectValue first = DirectValue.of(left, scope);
    DirectValue second = DirectValue.of(right, scope);
    return Optional.of(
        left.variable().isEmpty() ? new DirectJoin(first, second) : new DirectJoin(second, first));
  }
}

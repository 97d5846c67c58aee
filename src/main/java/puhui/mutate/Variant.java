package puhui.mutate;

import java.util.Optional;
import java.util.function.Function;
import puhui.rules.Expression;

/**
 * A condition as it is and as it might be.
 *
 * @param before the condition that changes
 * @param after what it becomes; empty where it is left out
 * @param whole the constraint around it with the change; empty where nothing is left of it
 */
record Variant(Expression before, Optional<Expression> after, Optional<Expression> whole) {
  static Variant of(Expression before, Expression after) {
    return new Variant(before, Optional.of(after), Optional.of(after));
  }

  static Variant dropped(Expression before) {
    return new Variant(before, Optional.empty(), Optional.empty());
  }

  /** The same change seen from the expression around it. */
  Variant within(Function<Optional<Expression>, Optional<Expression>> around) {
    return new Variant(before, after, around.apply(whole));
  }
}

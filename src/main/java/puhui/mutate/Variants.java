package puhui.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import puhui.rules.Expression;

/**
 * Every small change of a constraint: each condition in it changed, and "and" exchanged for "or".
 */
final class Variants {
  private final LeafVariants leaves;

  Variants(OtherOperands operands) {
    this.leaves = new LeafVariants(operands);
  }

  List<Variant> of(Expression expression) {
    if (expression instanceof Expression.All all) {
      return ofParts(all, all.parts(), anyOf(all.parts()), Variants::allOf);
    } else if (expression instanceof Expression.Any any) {
      return ofParts(any, any.parts(), allOf(any.parts()), Variants::anyOf);
    } else if (expression instanceof Expression.Not not) {
      return ofNot(not);
    }
    return leaves.of(expression);
  }

  private List<Variant> ofParts(
      Expression whole,
      List<Expression> parts,
      Expression otherwise,
      Function<List<Expression>, Expression> join) {
    List<Variant> variants = new ArrayList<>(List.of(Variant.of(whole, otherwise)));
    for (int i = 0; i < parts.size(); i++) {
      int at = i;
      for (Variant part : of(parts.get(i))) {
        variants.add(part.within(changed -> joined(Lists.with(parts, at, changed), join)));
      }
    }
    return variants;
  }

  private static Optional<Expression> joined(
      List<Expression> parts, Function<List<Expression>, Expression> join) {
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(parts.size() == 1 ? parts.get(0) : join.apply(parts));
  }

  private static Expression allOf(List<Expression> parts) {
    return new Expression.All(parts, parts.get(0).place());
  }

  static Expression anyOf(List<Expression> parts) {
    return new Expression.Any(parts, parts.get(0).place());
  }

  private List<Variant> ofNot(Expression.Not not) {
    if (not.inner() instanceof Expression.Flag flag) {
      List<Variant> variants = new ArrayList<>();
      variants.add(Variant.of(not, flag));
      variants.add(Variant.dropped(not));
      leaves.otherFlags(flag).forEach(other -> variants.add(negated(not, other)));
      return variants;
    }
    return of(not.inner()).stream().map(inner -> negated(not, inner)).toList();
  }

  private static Variant negated(Expression.Not not, Variant inner) {
    return inner.within(whole -> whole.map(e -> new Expression.Not(e, not.place())));
  }
}

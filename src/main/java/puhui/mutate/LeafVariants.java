package puhui.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.rules.Expression;
import puhui.rules.Expression.Comparison;
import puhui.rules.Expression.Flag;
import puhui.rules.Expression.Membership;
import puhui.rules.Expression.Operand;
import puhui.rules.Expression.Operator;

/** Every small change of one comparison, membership or attribute that is true or false. */
final class LeafVariants {
  private final OtherOperands operands;

  LeafVariants(OtherOperands operands) {
    this.operands = operands;
  }

  List<Variant> of(Expression leaf) {
    List<Variant> variants = new ArrayList<>(List.of(Variant.dropped(leaf)));
    if (leaf instanceof Comparison comparison) {
      variants.addAll(ofComparison(comparison));
    } else if (leaf instanceof Membership membership) {
      variants.addAll(ofMembership(membership));
    } else {
      variants.add(Variant.of(leaf, new Expression.Not(leaf, leaf.place())));
      variants.addAll(otherFlags((Flag) leaf));
    }
    return variants;
  }

  /** Another attribute that is true or false in the place of this one. */
  List<Variant> otherFlags(Flag flag) {
    return operands.insteadOf(flag.path()).stream()
        .map(path -> Variant.of(flag, new Flag(path, flag.place())))
        .toList();
  }

  private List<Variant> ofComparison(Comparison comparison) {
    List<Variant> variants = new ArrayList<>();
    Operand left = comparison.left();
    Operand right = comparison.right();
    for (Operator operator : others(comparison)) {
      variants.add(with(comparison, left, operator, right));
    }
    for (Operand other : operands.insteadOf(left, List.of(left))) {
      variants.add(with(comparison, other, comparison.operator(), right));
    }
    for (Operand other : operands.insteadOf(right, List.of(right))) {
      variants.add(with(comparison, left, comparison.operator(), other));
    }
    return variants;
  }

  private static Variant with(Comparison before, Operand left, Operator operator, Operand right) {
    return Variant.of(before, new Comparison(left, operator, right, before.place()));
  }

  /** The boundary taken the other way, the opposite, and the operands exchanged. */
  private List<Operator> others(Comparison comparison) {
    Class<?> type = operands.type(comparison.left());
    boolean ordered = type == Day.class || type == Amount.class;
    return switch (comparison.operator()) {
      case EQUAL ->
          ordered
              ? List.of(Operator.NOT_EQUAL, Operator.AT_MOST, Operator.AT_LEAST)
              : List.of(Operator.NOT_EQUAL);
      case NOT_EQUAL ->
          ordered ? List.of(Operator.EQUAL, Operator.LESS, Operator.MORE) : List.of(Operator.EQUAL);
      case LESS -> List.of(Operator.AT_MOST, Operator.AT_LEAST, Operator.MORE);
      case AT_MOST -> List.of(Operator.LESS, Operator.MORE, Operator.AT_LEAST);
      case MORE -> List.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.LESS);
      case AT_LEAST -> List.of(Operator.MORE, Operator.LESS, Operator.AT_MOST);
      case STARTS_WITH -> List.of(Operator.EQUAL, Operator.NOT_EQUAL);
    };
  }

  private List<Variant> ofMembership(Membership membership) {
    Operand left = membership.left();
    List<Operand> values = membership.values();
    boolean negated = membership.negated();
    List<Variant> variants = new ArrayList<>(List.of(with(membership, left, !negated, values)));
    for (int i = 0; i < values.size(); i++) {
      if (values.size() > 1) {
        List<Operand> fewer = Lists.with(values, i, Optional.empty());
        variants.add(with(membership, left, negated, fewer));
      }
    }
    for (Operand constant : operands.insteadOf(values.get(0), values)) {
      variants.add(with(membership, left, negated, Lists.plus(values, constant)));
    }
    for (Operand other : operands.insteadOf(left, List.of(left))) {
      variants.add(with(membership, other, negated, values));
    }
    return variants;
  }

  private static Variant with(
      Membership before, Operand left, boolean negated, List<Operand> values) {
    return Variant.of(before, new Membership(left, negated, values, before.place()));
  }
}

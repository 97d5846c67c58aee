package puhui.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import puhui.rules.Expression;
import puhui.rules.Expression.Comparison;
import puhui.rules.Expression.Membership;
import puhui.rules.Expression.Operand;
import puhui.rules.Expression.Operator;
import puhui.rules.FactTypes;

/** Every small change of a constraint: negated, dropped, moved by one, another operator. */
final class Variants {
  private Variants() {}

  static List<Variant> of(Expression expression) {
    if (expression instanceof Expression.All all) {
      return ofParts(
          all, all.parts(), new Expression.Any(all.parts(), all.place()), Variants::allOf);
    } else if (expression instanceof Expression.Any any) {
      return ofParts(
          any, any.parts(), new Expression.All(any.parts(), any.place()), Variants::anyOf);
    } else if (expression instanceof Expression.Not not) {
      return ofNot(not);
    } else if (expression instanceof Comparison comparison) {
      return ofComparison(comparison);
    } else if (expression instanceof Membership membership) {
      return ofMembership(membership);
    }
    return List.of(
        Variant.of(expression, new Expression.Not(expression, expression.place())),
        Variant.dropped(expression));
  }

  private static List<Variant> ofParts(
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

  private static Expression anyOf(List<Expression> parts) {
    return new Expression.Any(parts, parts.get(0).place());
  }

  private static List<Variant> ofNot(Expression.Not not) {
    if (not.inner() instanceof Expression.Flag) {
      return List.of(Variant.of(not, not.inner()), Variant.dropped(not));
    }
    return of(not.inner()).stream()
        .map(inner -> inner.within(whole -> whole.map(e -> new Expression.Not(e, not.place()))))
        .toList();
  }

  private static List<Variant> ofComparison(Comparison comparison) {
    List<Variant> variants = new ArrayList<>(List.of(Variant.dropped(comparison)));
    Operand left = comparison.left();
    for (Operator operator : others(comparison.operator())) {
      variants.add(
          Variant.of(
              comparison, new Comparison(left, operator, comparison.right(), comparison.place())));
    }
    for (Operand constant : otherConstants(comparison.right(), List.of(comparison.right()))) {
      variants.add(
          Variant.of(
              comparison,
              new Comparison(left, comparison.operator(), constant, comparison.place())));
    }
    return variants;
  }

  /** The boundary taken the other way, and the opposite. */
  private static List<Operator> others(Operator operator) {
    return switch (operator) {
      case EQUAL -> List.of(Operator.NOT_EQUAL);
      case NOT_EQUAL -> List.of(Operator.EQUAL);
      case LESS -> List.of(Operator.AT_MOST, Operator.AT_LEAST);
      case AT_MOST -> List.of(Operator.LESS, Operator.MORE);
      case MORE -> List.of(Operator.AT_LEAST, Operator.AT_MOST);
      case AT_LEAST -> List.of(Operator.MORE, Operator.LESS);
      case STARTS_WITH -> List.of(Operator.EQUAL, Operator.NOT_EQUAL);
    };
  }

  private static List<Variant> ofMembership(Membership membership) {
    List<Operand> values = membership.values();
    boolean negated = membership.negated();
    List<Variant> variants = new ArrayList<>(List.of(Variant.dropped(membership)));
    variants.add(member(membership, !negated, values));
    for (int i = 0; i < values.size(); i++) {
      if (values.size() > 1) {
        variants.add(member(membership, negated, Lists.with(values, i, Optional.empty())));
      }
    }
    for (Operand constant : otherConstants(values.get(0), values)) {
      variants.add(member(membership, negated, Lists.plus(values, constant)));
    }
    return variants;
  }

  private static Variant member(Membership before, boolean negated, List<Operand> values) {
    return Variant.of(before, new Membership(before.left(), negated, values, before.place()));
  }

  private static List<Operand> otherConstants(Operand operand, List<Operand> known) {
    if (!(operand instanceof Operand.Constant constant)) {
      return List.of();
    }
    Class<?> list = FactTypes.closedLists().get(constant.type());
    List<String> names = known.stream().map(each -> ((Operand.Constant) each).name()).toList();
    return FactTypes.constants(list).stream()
        .filter(name -> !names.contains(name))
        .<Operand>map(name -> new Operand.Constant(constant.type(), name, constant.place()))
        .toList();
  }
}

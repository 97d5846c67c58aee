package puhui.rules;

import java.util.List;
import puhui.rules.Expression.Operand;
import puhui.rules.Expression.Operator;

/**
 * Whether a rule of the device or repeat stratum can catch an order that is the only one of its
 * device: most cannot, and then a million phones that are sold once cost no join.
 */
public enum Company {
  /** One fact decides: the rule can be fired over many orders of different devices at once. */
  NONE,
  /**
   * It needs another order of the device, or a claim: a phone sold once and never claimed cannot be
   * caught.
   */
  NEEDED,
  /** Neither is sure: every device is asked by itself. */
  UNSURE;

  public static Company of(Rule rule) {
    List<Pattern> patterns = rule.patterns();
    if (patterns.size() == 1) {
      return NONE;
    }
    return patterns.stream().anyMatch(Company::asksForAnother) ? NEEDED : UNSURE;
  }

  /** A claim, or a fact that differs from a bound one: with one order there is no such fact. */
  private static boolean asksForAnother(Pattern pattern) {
    if (pattern.quantifier() == Pattern.Quantifier.NOT) {
      return false;
    }
    return pattern.type().equals("Claim")
        || pattern.constraints().stream().anyMatch(Company::differs);
  }

  /**
   * {@code this != $order} or {@code platform != $order.platform}: the same attribute of two facts.
   */
  private static boolean differs(Expression constraint) {
    if (!(constraint instanceof Expression.Comparison comparison)
        || comparison.operator() != Operator.NOT_EQUAL
        || !(comparison.right() instanceof Operand.Path right)
        || right.variable().isEmpty()) {
      return false;
    }
    if (comparison.left() instanceof Operand.This) {
      return right.names().isEmpty();
    }
    return comparison.left() instanceof Operand.Path left
        && left.variable().isEmpty()
        && !left.names().isEmpty()
        && left.names().equals(right.names());
  }
}

package puhui.rules;

import java.util.List;
import java.util.stream.Collectors;
import puhui.rules.Expression.Operand;

/**
 * A condition without brackets and spaces, lists written out: in this form a condition as written
 * and as Drools keeps it (split at &&, brackets set anew) are the same text.
 */
final class CanonicalText {
  private CanonicalText() {}

  static String of(Pattern pattern) {
    return joined(pattern.constraints().stream().map(Negations::pushedIn).toList(), "&&");
  }

  /** The text without what groups outside of quotes; a bracket that calls a name stays. */
  static String bare(String expression) {
    StringBuilder bare = new StringBuilder();
    boolean quoted = false;
    for (char c : expression.toCharArray()) {
      quoted ^= c == '"';
      boolean groups = c == ' ' || c == ')' || (c == '(' && !endsWithName(bare));
      if (quoted || !groups) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static boolean endsWithName(StringBuilder text) {
    return text.length() > 0 && Character.isJavaIdentifierPart(text.charAt(text.length() - 1));
  }

  private static String of(Expression expression) {
    if (expression instanceof Expression.All all) {
      return joined(all.parts(), "&&");
    } else if (expression instanceof Expression.Any any) {
      return joined(any.parts(), "||");
    } else if (expression instanceof Expression.Membership membership) {
      return membership(membership);
    }
    return bare(Reprint.of(expression));
  }

  private static String membership(Expression.Membership membership) {
    String with = membership.negated() ? "!=" : "==";
    return membership.values().stream()
        .map((Operand value) -> equality(membership, with, value))
        .collect(Collectors.joining(membership.negated() ? "&&" : "||"));
  }

  private static String equality(Expression.Membership membership, String with, Operand operand) {
    boolean value = Reprint.asValue(membership);
    String left = Reprint.of(membership.left(), value);
    String right = Reprint.of(operand, value);
    return Reprint.mirrored(membership.left(), operand) ? right + with + left : left + with + right;
  }

  private static String joined(List<Expression> parts, String with) {
    return parts.stream().map(CanonicalText::of).collect(Collectors.joining(with));
  }
}

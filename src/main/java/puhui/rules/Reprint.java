package puhui.rules;

import java.util.List;
import java.util.stream.Collectors;
import puhui.rules.Expression.Operand;

/** Writes parsed rules as the canonical DRL that Drools compiles: never the bytes of the file. */
final class Reprint {
  private Reprint() {}

  static String of(Stratum stratum, List<Rule> rules) {
    StringBuilder drl = new StringBuilder("package rules." + stratum.folder() + "\n");
    FactTypes.facts(stratum)
        .values()
        .forEach(type -> drl.append("import ").append(type.getName()).append('\n'));
    FactTypes.closedLists()
        .values()
        .forEach(type -> drl.append("import ").append(type.getName()).append('\n'));
    drl.append("import ").append(Outcome.class.getName()).append("\nglobal Outcome outcome\n");
    rules.forEach(rule -> drl.append(of(rule)));
    return drl.toString();
  }

  private static String of(Rule rule) {
    String patterns = rule.patterns().stream().map(Reprint::of).collect(Collectors.joining("\n"));
    return "\nrule \"%s\"\nwhen\n%s\nthen\n    outcome.%s( \"%s\", %s );\nend\n"
        .formatted(rule.id(), patterns, method(rule.outcome()), rule.id(), rule.subject());
  }

  private static String of(Pattern pattern) {
    String quantifier =
        switch (pattern.quantifier()) {
          case EACH -> pattern.variable().isEmpty() ? "" : pattern.variable() + " : ";
          case EXISTS -> "exists ";
          case NOT -> "not ";
        };
    String constraints =
        pattern.constraints().stream()
            .map(Negations::pushedIn)
            .map(Reprint::of)
            .collect(Collectors.joining(", "));
    return "    " + quantifier + pattern.type() + "( " + constraints + " )";
  }

  /** A condition whose negations are pushed in. */
  static String of(Expression expression) {
    if (expression instanceof Expression.All all) {
      return joined(all.parts(), " && ");
    } else if (expression instanceof Expression.Any any) {
      return joined(any.parts(), " || ");
    } else if (expression instanceof Expression.Not not) {
      Operand.Path path = ((Expression.Flag) not.inner()).path();
      return path.isParameter() ? of(path) + " == false" : "!" + of(path);
    } else if (expression instanceof Expression.Flag flag) {
      return of(flag.path()) + (flag.path().isParameter() ? " == true" : "");
    } else if (expression instanceof Expression.Comparison comparison) {
      boolean value = comparison.right() instanceof Operand.Literal;
      return mirrored(comparison.left(), comparison.right())
          ? of(comparison.right())
              + " "
              + comparison.operator().mirrored().symbol()
              + " "
              + of(comparison.left())
          : of(comparison.left(), value)
              + " "
              + comparison.operator().symbol()
              + " "
              + of(comparison.right());
    }
    return membership((Expression.Membership) expression);
  }

  /**
   * Drools sets the pattern's own fact before one that is bound, so it is printed so: what Drools
   * keeps can then be held against what was printed.
   */
  static boolean mirrored(Operand left, Operand right) {
    return isBound(left) && !isConstant(right) && !isBound(right);
  }

  private static boolean isBound(Operand operand) {
    return operand instanceof Operand.Path path && !path.variable().isEmpty();
  }

  private static boolean isConstant(Operand operand) {
    return operand instanceof Operand.Literal || operand instanceof Operand.Constant;
  }

  private static String membership(Expression.Membership membership) {
    boolean value = asValue(membership);
    String values =
        membership.values().stream()
            .map(operand -> of(operand, value))
            .collect(Collectors.joining(", "));
    return of(membership.left(), value)
        + (membership.negated() ? " not in ( " : " in ( ")
        + values
        + " )";
  }

  static boolean asValue(Expression.Membership membership) {
    return membership.values().stream().anyMatch(Operand.Literal.class::isInstance);
  }

  private static String joined(List<Expression> parts, String with) {
    return parts.stream()
        .map(part -> "( " + of(part) + " )")
        .collect(Collectors.joining(with, "( ", " )"));
  }

  /** Where a text stands beside a literal, its value is compared: a literal is a string there. */
  static String of(Operand operand, boolean value) {
    return value && operand instanceof Operand.Path ? of(operand) + ".value" : of(operand);
  }

  private static String of(Operand operand) {
    if (operand instanceof Operand.This) {
      return "this";
    } else if (operand instanceof Operand.Literal literal) {
      return quoted(literal.text());
    } else if (operand instanceof Operand.Constant constant) {
      return constant.type() + "." + constant.name();
    }
    Operand.Path path = (Operand.Path) operand;
    if (path.isParameter()) {
      String owner = path.variable().isEmpty() ? "" : path.variable() + ".";
      return owner + "parameters[\"" + path.names().get(1) + "\"]";
    }
    return path.toString();
  }

  /**
   * A text that could end its quotes never comes from the reader; it must not come from elsewhere.
   */
  private static String quoted(String text) {
    if (text.chars().anyMatch(c -> c == '"' || c == '\\' || Character.isISOControl(c))) {
      throw new IllegalStateException("a text that no rule file can hold: " + text);
    }
    return "\"" + text + "\"";
  }

  static String method(OutcomeKind outcome) {
    return switch (outcome) {
      case REJECT -> "reject";
      case REFER -> "refer";
      case NOTE -> "note";
      case USE_TABLE -> "useTable";
      case USE_DEFAULT -> "useDefault";
    };
  }
}

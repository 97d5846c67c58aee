package puhui.rules;

import java.util.List;
import java.util.stream.Collectors;
import puhui.rules.Expression.Operand;
import puhui.rules.Expression.Operator;

/** Writes parsed rules as the canonical DRL that Drools compiles: never the bytes of the file. */
public final class Reprint {
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
    return "\nrule \"%s\"\nwhen\n%s\nthen\n    %s\nend\n"
        .formatted(rule.id(), patterns, consequence(rule));
  }

  static String consequence(Rule rule) {
    return "outcome.%s( \"%s\", %s );".formatted(method(rule.outcome()), rule.id(), rule.subject());
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

  /** One condition, as a rule file would have it. */
  public static String condition(Expression expression) {
    return of(expression).replaceAll("parameters\\[\"(\\w+)\"]", "parameters.$1");
  }

  /** A condition whose negations are pushed in. */
  static String of(Expression expression) {
    if (expression instanceof Expression.All all) {
      return joined(all.parts(), " && ");
    } else if (expression instanceof Expression.Any any) {
      return joined(any.parts(), " || ");
    } else if (expression instanceof Expression.Not not) {
      return negated(not.inner());
    } else if (expression instanceof Expression.Flag flag) {
      return of(flag.path()) + (flag.path().isParameter() ? " == true" : "");
    } else if (expression instanceof Expression.Comparison comparison) {
      return comparison(comparison);
    }
    return membership((Expression.Membership) expression);
  }

  private static String negated(Expression inner) {
    if (inner instanceof Expression.Flag flag && flag.path().isParameter()) {
      return of(flag.path()) + " == false";
    }
    return "!" + of(inner);
  }

  private static String comparison(Expression.Comparison comparison) {
    boolean value = comparison.right() instanceof Operand.Literal;
    String left = of(comparison.left(), value);
    String right = of(comparison.right());
    String symbol = comparison.operator().symbol();
    return comparison.operator() == Operator.STARTS_WITH
        ? left + "." + symbol + "( " + right + " )"
        : left + " " + symbol + " " + right;
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

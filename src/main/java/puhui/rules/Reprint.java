package puhui.rules;

import java.util.List;
import java.util.stream.Collectors;
import puhui.rules.Expression.Operand;

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
        pattern.constraints().stream().map(Reprint::of).collect(Collectors.joining(", "));
    return "    " + quantifier + pattern.type() + "( " + constraints + " )";
  }

  /** One condition, as a rule file would have it. */
  public static String condition(Expression expression) {
    return of(expression).replaceAll("parameters\\[\"(\\w+)\"]", "parameters.$1");
  }

  private static String of(Expression expression) {
    if (expression instanceof Expression.All all) {
      return joined(all.parts(), " && ");
    } else if (expression instanceof Expression.Any any) {
      return joined(any.parts(), " || ");
    } else if (expression instanceof Expression.Not not) {
      return not.inner() instanceof Expression.Flag flag && !flag.path().isParameter()
          ? "!" + of(flag.path())
          : "!( " + of(not.inner()) + " )";
    } else if (expression instanceof Expression.Flag flag) {
      return of(flag.path()) + (flag.path().isParameter() ? " == true" : "");
    } else if (expression instanceof Expression.Comparison comparison) {
      boolean literal = comparison.right() instanceof Operand.Literal;
      return of(comparison.left())
          + (literal ? ".value " : " ")
          + comparison.operator().symbol()
          + " "
          + of(comparison.right());
    }
    return membership((Expression.Membership) expression);
  }

  private static String membership(Expression.Membership membership) {
    boolean literal = membership.values().get(0) instanceof Operand.Literal;
    String values = membership.values().stream().map(Reprint::of).collect(Collectors.joining(", "));
    return of(membership.left())
        + (literal ? ".value" : "")
        + (membership.negated() ? " not in ( " : " in ( ")
        + values
        + " )";
  }

  private static String joined(List<Expression> parts, String with) {
    return parts.stream()
        .map(part -> "( " + of(part) + " )")
        .collect(Collectors.joining(with, "( ", " )"));
  }

  private static String of(Operand operand) {
    if (operand instanceof Operand.This) {
      return "this";
    } else if (operand instanceof Operand.Literal literal) {
      return "\"" + literal.text() + "\"";
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

  private static String method(OutcomeKind outcome) {
    return switch (outcome) {
      case REJECT -> "reject";
      case REFER -> "refer";
      case NOTE -> "note";
      case USE_TABLE -> "useTable";
      case USE_DEFAULT -> "useDefault";
    };
  }
}

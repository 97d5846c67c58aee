package puhui.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import puhui.facts.Text;
import puhui.rules.Expression.Operand;
import puhui.rules.Expression.Operator;

/**
 * What rules read of the facts, read off their trees alone: every path of attributes, and what it
 * is held against. A rule of the profile sees nothing else of a fact: the grammar knows no method,
 * no arithmetic and no other way to a value.
 */
public final class PathsRead {
  /** What a value is held against. */
  public sealed interface Against {
    /** Nothing that is known beforehand: it is true or false itself, or one of a closed list. */
    record Itself() implements Against {}

    /** A text that stands in the rule. */
    record Literal(Text text) implements Against {}

    /** The beginning of a text, as it stands in the rule. */
    record Prefix(String text) implements Against {}

    /** A parameter, of whichever fact. */
    record Parameter(String name) implements Against {}

    /** A value of this or another fact; without names the fact itself. */
    record Other(String fact, List<String> names) implements Against {}
  }

  /**
   * One reading.
   *
   * @param fact type of the fact that is read, as "Order"
   * @param names attribute names from the fact on; empty for the fact itself
   */
  public record Reading(String fact, List<String> names, Against against) {
    public Reading {
      names = List.copyOf(names);
    }
  }

  private static final Against ITSELF = new Against.Itself();

  private final List<Reading> readings = new ArrayList<>();
  private final Map<String, String> variables = new HashMap<>();
  private String fact = "";

  private PathsRead() {}

  /** All that the rules read. */
  public static List<Reading> of(List<Rule> rules) {
    List<Reading> readings = new ArrayList<>();
    for (Rule rule : rules) {
      PathsRead read = new PathsRead();
      rule.patterns().forEach(read::read);
      readings.addAll(read.readings);
    }
    return List.copyOf(readings);
  }

  private void read(Pattern pattern) {
    fact = pattern.type();
    pattern.constraints().forEach(this::read);
    if (!pattern.variable().isEmpty()) {
      variables.put(pattern.variable(), fact);
    }
  }

  private void read(Expression expression) {
    if (expression instanceof Expression.All all) {
      all.parts().forEach(this::read);
    } else if (expression instanceof Expression.Any any) {
      any.parts().forEach(this::read);
    } else if (expression instanceof Expression.Not not) {
      read(not.inner());
    } else if (expression instanceof Expression.Flag flag) {
      add(flag.path(), ITSELF);
    } else if (expression instanceof Expression.Comparison comparison) {
      compared(comparison.left(), comparison.operator(), comparison.right());
    } else if (expression instanceof Expression.Membership membership) {
      membership.values().forEach(value -> compared(membership.left(), Operator.EQUAL, value));
    }
  }

  private void compared(Operand left, Operator operator, Operand right) {
    if (operator == Operator.STARTS_WITH && right instanceof Operand.Literal prefix) {
      add(left, new Against.Prefix(prefix.text()));
      return;
    }
    add(left, against(right));
    add(right, against(left));
  }

  private Against against(Operand other) {
    if (other instanceof Operand.Literal literal) {
      return new Against.Literal(new Text(literal.text()));
    } else if (other instanceof Operand.Constant) {
      return ITSELF;
    } else if (other instanceof Operand.Path path && path.isParameter()) {
      return new Against.Parameter(path.names().get(1));
    }
    return new Against.Other(factOf(other), namesOf(other));
  }

  private void add(Operand read, Against against) {
    if (read instanceof Operand.Path path && path.isParameter()) {
      readings.add(new Reading(factOf(read), namesOf(read), ITSELF));
    } else if (read instanceof Operand.Path || read instanceof Operand.This) {
      readings.add(new Reading(factOf(read), namesOf(read), against));
    }
  }

  private String factOf(Operand operand) {
    return operand instanceof Operand.Path path && !path.variable().isEmpty()
        ? variables.get(path.variable())
        : fact;
  }

  private static List<String> namesOf(Operand operand) {
    return operand instanceof Operand.Path path ? path.names() : List.of();
  }
}

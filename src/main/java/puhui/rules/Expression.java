package puhui.rules;

import java.util.List;
import puhui.text.Place;

/** A condition on one fact, as written in a rule file. */
public sealed interface Expression {
  Place place();

  record All(List<Expression> parts, Place place) implements Expression {}

  record Any(List<Expression> parts, Place place) implements Expression {}

  record Not(Expression inner, Place place) implements Expression {}

  /** An attribute or parameter that is itself true or false. */
  record Flag(Operand.Path path, Place place) implements Expression {}

  record Comparison(Operand left, Operator operator, Operand right, Place place)
      implements Expression {}

  record Membership(Operand left, boolean negated, List<Operand> values, Place place)
      implements Expression {}

  /** Comparisons of the profile. */
  public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),

    /** A text begins with a text in quotes, as in model.startsWith( "iPhone" ). */
    STARTS_WITH("startsWith");

    private final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }

    boolean ordering() {
      return this != EQUAL && this != NOT_EQUAL && this != STARTS_WITH;
    }
  }

  /** What a comparison compares. */
  sealed interface Operand {
    Place place();

    /** The fact of the pattern itself. */
    record This(Place place) implements Operand {}

    /**
     * An attribute: of the pattern's fact, or of the fact bound to a variable.
     *
     * @param variable "$order" or empty for the pattern's own fact
     * @param names attribute names; empty for the bound fact itself
     */
    record Path(String variable, List<String> names, Place place) implements Operand {
      public boolean isParameter() {
        return names.size() == 2 && names.get(0).equals("parameters");
      }

      @Override
      public String toString() {
        String joined = String.join(".", names);
        return variable.isEmpty() ? joined : names.isEmpty() ? variable : variable + "." + joined;
      }
    }

    /** A constant of a closed list, as Category.MOBILE_PHONE. */
    record Constant(String type, String name, Place place) implements Operand {}

    record Literal(String text, Place place) implements Operand {}
  }
}

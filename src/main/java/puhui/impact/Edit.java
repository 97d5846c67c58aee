package puhui.impact;

import java.util.Comparator;

/**
 * One thing that differs between the versions, as though it alone could be put in force.
 *
 * @param name id of the rule or name of the parameter; "" for the factors
 */
record Edit(Cause.Kind kind, String name) implements Comparable<Edit> {
  private static final Comparator<Edit> ORDER =
      Comparator.comparing(Edit::kind).thenComparing(Edit::name);

  /** Whether the edit is one of this rule itself. */
  boolean ofRule(String rule) {
    return switch (kind) {
      case RULE_ADDED, RULE_REMOVED, RULE_CHANGED -> name.equals(rule);
      case PARAMETER, FACTORS -> false;
    };
  }

  @Override
  public int compareTo(Edit other) {
    return ORDER.compare(this, other);
  }
}

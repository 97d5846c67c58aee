package puhui.impact;

import java.util.Comparator;

/**
 * What made an order come out otherwise.
 *
 * @param rule id of the rule that catches it in one version only, "" where none does
 * @param parameter name of the parameter, "" where it is none
 * @param before its value in the version before
 * @param after its value in the version after
 */
public record Cause(Kind kind, String rule, String parameter, String before, String after)
    implements Comparable<Cause> {
  private static final Comparator<Cause> ORDER =
      Comparator.comparing(Cause::rule)
          .thenComparing(Cause::kind)
          .thenComparing(Cause::parameter)
          .thenComparing(Cause::before)
          .thenComparing(Cause::after);

  /** What differs between the versions. */
  public enum Kind {
    RULE_ADDED,
    RULE_REMOVED,
    RULE_CHANGED,
    PARAMETER,
    FACTORS
  }

  static Cause of(Kind kind, String rule) {
    return new Cause(kind, rule, "", "", "");
  }

  /** In one line, alike in every language: "AP-07 creditingStart 2022-08-18 -> 2023-01-01". */
  public String code() {
    String what =
        switch (kind) {
          case RULE_ADDED -> "added";
          case RULE_REMOVED -> "removed";
          case RULE_CHANGED -> "changed";
          case PARAMETER -> parameter + " " + before + " -> " + after;
          case FACTORS -> "factors";
        };
    return rule.isEmpty() ? what : rule + " " + what;
  }

  @Override
  public int compareTo(Cause other) {
    return ORDER.compare(this, other);
  }
}

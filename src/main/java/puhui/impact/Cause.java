package puhui.impact;

import java.util.Comparator;

/**
 * What made an order come out otherwise.
 *
 * @param rule id of the rule by which it strikes, "" where it is none
 * @param name the parameter, or the factor files that differ; "" for an edit of the rule itself
 * @param before the parameter's value in the version before
 * @param after its value in the version after
 * @param throughDevice it struck another order of the same device, not this one
 */
public record Cause(
    Kind kind, String rule, String name, String before, String after, boolean throughDevice)
    implements Comparable<Cause> {
  private static final Comparator<Cause> ORDER =
      Comparator.comparing(Cause::rule)
          .thenComparing(Cause::kind)
          .thenComparing(Cause::name)
          .thenComparing(Cause::before)
          .thenComparing(Cause::after)
          .thenComparing(Cause::throughDevice);

  /** What differs between the versions. */
  public enum Kind {
    RULE_ADDED,
    RULE_REMOVED,
    RULE_CHANGED,
    PARAMETER,
    FACTORS
  }

  static Cause of(Kind kind, String rule) {
    return new Cause(kind, rule, "", "", "", false);
  }

  static Cause ofParameter(String rule, String name, String before, String after) {
    return new Cause(Kind.PARAMETER, rule, name, before, after, false);
  }

  /** The same, having struck another order of the device. */
  Cause acrossDevice() {
    return new Cause(kind, rule, name, before, after, true);
  }

  /** In one line, alike in every language: "AP-07 creditingStart 2022-08-18 -> 2023-01-01". */
  public String code() {
    String what =
        switch (kind) {
          case RULE_ADDED -> "added";
          case RULE_REMOVED -> "removed";
          case RULE_CHANGED -> "changed";
          case PARAMETER -> name + " " + before + " -> " + after;
          case FACTORS -> "factors " + name;
        };
    return rule.isEmpty() ? what : rule + " " + what;
  }

  @Override
  public int compareTo(Cause other) {
    return ORDER.compare(this, other);
  }
}

package puhui.rules;

import java.util.Locale;
import puhui.facts.Day;
import puhui.rules.RuleDescription.Bilingual;

/**
 * Whether a rule decides: it is in force, switched off, or in trial.
 *
 * @param reason why it is not in force; empty for a rule that is
 * @param by who switched it off or put it into trial, as written
 * @param since the day on which that was done; it is the record of the act and picks nothing
 */
public record RuleState(Kind kind, Bilingual reason, String by, Day since) {
  public static final RuleState IN_FORCE =
      new RuleState(Kind.IN_FORCE, Bilingual.NONE, "", Day.NOT_STATED);

  /** What is made of a rule. */
  public enum Kind {
    /** Evaluated, and it decides. */
    IN_FORCE,
    /** Read and checked like any rule, and asked of nothing. */
    OFF,
    /** Evaluated and reported; it decides nothing. */
    TRIAL;

    /** "in_force", "off", "trial": as files write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean inForce() {
    return kind == Kind.IN_FORCE;
  }

  public boolean off() {
    return kind == Kind.OFF;
  }

  public boolean inTrial() {
    return kind == Kind.TRIAL;
  }
}

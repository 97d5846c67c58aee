package puhui.generate.story;

import java.util.Set;

/** What becomes of a generated row. */
public enum Verdict {
  ELIGIBLE,
  REVIEW,
  INELIGIBLE,
  UNREADABLE;

  /** Rules that ask for a look by people; every other one that the generator provokes rejects. */
  private static final Set<String> REFER = Set.of("AP-06", "AP-11", "LK-01", "DC-05");

  static Verdict of(boolean unreadable, Set<String> rules) {
    if (unreadable) {
      return UNREADABLE;
    }
    if (rules.isEmpty()) {
      return ELIGIBLE;
    }
    return REFER.containsAll(rules) ? REVIEW : INELIGIBLE;
  }
}

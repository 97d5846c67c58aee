package puhui.impact;

import puhui.git.Commit;

/**
 * Where a part of a version comes from that was taken out of git.
 *
 * @param name revision and folder, "HEAD~3:rules"
 */
public record Origin(Part part, String name, Commit commit) {
  /** What may come out of git. */
  public enum Part {
    RULES_BEFORE,
    RULES_AFTER,
    FACTORS_BEFORE,
    FACTORS_AFTER
  }
}

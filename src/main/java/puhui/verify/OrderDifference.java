package puhui.verify;

import puhui.run.DecisionLine;

/**
 * An order that the repeated run decides otherwise.
 *
 * @param before as the run has it; null where it has no such line
 * @param now as it comes out again; null where it does not
 */
public record OrderDifference(DecisionLine before, DecisionLine now) {
  /** The line that there is. */
  public DecisionLine either() {
    return before == null ? now : before;
  }
}

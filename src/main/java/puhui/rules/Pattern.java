package puhui.rules;

import java.util.List;
import puhui.text.Place;

/**
 * One fact that a rule looks for, or that must or must not exist.
 *
 * @param variable "$order", or empty where the fact is not bound
 * @param constraints all must hold
 */
public record Pattern(
    Quantifier quantifier,
    String variable,
    String type,
    List<Expression> constraints,
    Place place) {
  /** How many facts of the pattern there must be. */
  public enum Quantifier {
    EACH,
    EXISTS,
    NOT
  }
}

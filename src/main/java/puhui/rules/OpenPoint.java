package puhui.rules;

import puhui.rules.RuleDescription.Bilingual;

/**
 * Something that the methodology's own text gets wrong or leaves open, and how it is read until
 * someone decides.
 *
 * @param id stable id, "OP-01"
 * @param sourceText the words of the source (Chinese)
 * @param restsOn what of a run hangs on the reading: one of {@link #ELIGIBLE}, {@link #DEFAULT},
 *     {@link #SAMSUNG_DEFAULT}, {@link #NONE}, or the id of the rule that carries it out
 */
public record OpenPoint(
    String id, String sourceText, Bilingual reading, Bilingual mayDecide, String restsOn) {
  /** All eligible orders. */
  public static final String ELIGIBLE = "eligible";

  /** Eligible orders whose baseline is the default. */
  public static final String DEFAULT = "default";

  /** Eligible orders of Samsung phones whose baseline is the default. */
  public static final String SAMSUNG_DEFAULT = "samsung-default";

  /** Nothing that a run decides. */
  public static final String NONE = "none";
}

package puhui.decisions;

/** What is decided about an order. */
public enum Decision {
  ELIGIBLE,
  INELIGIBLE,
  REVIEW
}

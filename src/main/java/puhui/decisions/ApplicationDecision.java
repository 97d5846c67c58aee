package puhui.decisions;

/** What is decided about the application. */
public enum ApplicationDecision {
  ACCEPTED,
  REJECTED,
  REVIEW
}

package puhui.rules;

/** What a rule may do, and nothing else. */
public enum OutcomeKind {
  REJECT,
  REFER,
  NOTE,
  USE_TABLE,
  USE_DEFAULT;

  /** Whether being caught speaks against the order or the application. */
  public boolean adverse() {
    return this == REJECT || this == REFER;
  }
}

package puhui.rules;

/**
 * The folders of rules, in the order in which they run; each sees the outcomes of those before it.
 */
public enum Stratum {
  ORDER,
  DEVICE,
  REPEAT,
  APPLICATION;

  /** Name of the folder below rules/. */
  public String folder() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

package puhui.run;

/** A file of a run that is not as its manifest has it, by its path in the run's folder. */
public record FileChange(String file, Kind kind) {
  /** What is the matter with it. */
  public enum Kind {
    CHANGED,
    MISSING,
    ADDED
  }
}

package puhui.lint;

/** What is looked for in a rules folder that can be read; each has its part of docs/lints. */
public enum Lint {
  NEVER("PL-01"),
  SHADOWED("PL-02"),
  PARAMETER_UNUSED("PL-03"),
  VALUE_WITHOUT_EFFECT("PL-04"),
  NO_CASES("PL-05"),
  CLAUSE_WITHOUT_RULE("PL-06"),
  FILE_NAME("PL-07"),
  CLAUSE_UNKNOWN("PL-08"),
  CHOICE("PL-09"),
  SKELETON("PL-10"),
  ACKNOWLEDGED_NOTHING("PL-11"),
  NOT_APPROVED("PL-12"),
  NOT_ALL("PL-13");

  private final String id;

  Lint(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}

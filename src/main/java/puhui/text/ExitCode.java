package puhui.text;

/** Exit codes of the command line (contract, Commands). */
public enum ExitCode {
  DONE(0),
  LOOK(1),
  INPUT(2),
  RULES(3),
  LEDGER(4),
  FAULT(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}

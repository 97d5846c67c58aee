package puhui.text;

import java.util.List;

/** Ends a command: every problem that was found, and the exit code they ask for. */
public final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;
  private final transient List<Problem> problems;

  public Trouble(ExitCode exitCode, List<Problem> problems) {
    super(problems.toString());
    this.exitCode = exitCode;
    this.problems = List.copyOf(problems);
  }

  public static Trouble input(Place place, String id, Object... values) {
    return new Trouble(ExitCode.INPUT, List.of(Problem.at(place, id, values)));
  }

  public ExitCode exitCode() {
    return exitCode;
  }

  public List<Problem> problems() {
    return problems;
  }
}

package puhui.cases;

import java.io.IOException;
import java.util.List;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * Given facts and the decisions that are expected of them, from a case file.
 *
 * @param why the reason in one line, empty where the name says it all
 */
record FactCase(
    String name,
    String why,
    String file,
    Place place,
    Given given,
    Expected expected,
    Grounds grounds)
    implements Case {

  /** Throws Trouble at the case's place where its application turns out to be wrong. */
  @Override
  public List<Problem> differences() throws IOException {
    try {
      return new Comparison(place, expected, Found.of(given, grounds)).differences();
    } catch (Trouble trouble) {
      boolean ofCase = trouble.exitCode() == ExitCode.INPUT;
      throw ofCase
          ? new Trouble(ExitCode.INPUT, trouble.problems().stream().map(this::here).toList())
          : trouble;
    }
  }

  private Problem here(Problem problem) {
    return new Problem(problem.id(), place, problem.values());
  }
}

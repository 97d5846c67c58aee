package puhui.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * Given facts and the decisions that are expected of them, from a case file.
 *
 * @param rule id of the rule that its file is about, where it is about one
 * @param why the reason in one line, empty where the name says it all
 */
record FactCase(
    String name,
    String why,
    String file,
    Optional<String> rule,
    Place place,
    Given given,
    Expected expected,
    Grounds grounds)
    implements Case {

  /** The same case on other grounds. */
  FactCase under(Grounds other) {
    return new FactCase(name, why, file, rule, place, given, expected, other);
  }

  /** The same case in a file that speaks of these rules' catches in trial. */
  FactCase withTrialRules(Set<String> rules) {
    return new FactCase(
        name, why, file, rule, place, given, expected.withTrialRules(rules), grounds);
  }

  /** Throws Trouble where the application turns out to be wrong, or rules and factors unfit. */
  @Override
  public List<Problem> differences() throws IOException {
    try {
      return new Comparison(place, expected, Found.of(given, grounds)).differences();
    } catch (Trouble trouble) {
      throw new Trouble(trouble.exitCode(), problems(trouble));
    }
  }

  /** What is wrong with the application stands in this case; any other trouble was met in it. */
  private List<Problem> problems(Trouble trouble) {
    if (trouble.exitCode() == ExitCode.INPUT) {
      return trouble.problems().stream().map(this::here).toList();
    }
    List<Problem> problems = new ArrayList<>(trouble.problems());
    problems.add(Problem.at(place, "cases.met", name));
    return problems;
  }

  private Problem here(Problem problem) {
    return new Problem(problem.id(), place, problem.values());
  }
}

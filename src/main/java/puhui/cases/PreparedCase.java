package puhui.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import puhui.decisions.Strata;
import puhui.rules.ParameterSheet;
import puhui.rules.ParameterSheet.ParametersOfYear;
import puhui.rules.RuleFolder;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** One case, to be run on any rules, with all that rules are asked in it. */
public final class PreparedCase {
  private final FactCase fact;
  private List<Question> questions = List.of();
  private boolean holds;

  PreparedCase(FactCase fact) {
    this.fact = fact;
  }

  public String name() {
    return fact.name();
  }

  /** Its file's path below the cases folder, with / between folders. */
  public String file() {
    return fact.file();
  }

  public Place place() {
    return fact.place();
  }

  /** Whether its file is about the rule, or it expects the rule to catch or to choose. */
  public boolean names(String rule) {
    return fact.rule().equals(Optional.of(rule))
        || fact.expected().orders().values().stream()
            .anyMatch(
                order ->
                    order.findings().contains(rule) || order.chosenBy().equals(Optional.of(rule)))
        || fact.expected().application().stream()
            .anyMatch(application -> application.findings().contains(rule));
  }

  /** The parameters that the case sets itself, as written. */
  public Map<String, String> parametersSet() {
    Map<String, String> set = new TreeMap<>();
    fact.given().parameters().forEach((name, value) -> set.put(name, value.text()));
    return set;
  }

  /** The parameters of its accounting year, with those that it sets itself. */
  public ParametersOfYear parameters(ParameterSheet sheet) {
    return ChangedParameters.in(sheet, fact.given().parameters())
        .forYear(fact.given().application().year());
  }

  /**
   * What does not come out as the case says.
   *
   * @param rules say the parameters
   * @param strata fires them, or a change of them
   */
  public List<Problem> differences(RuleFolder rules, Strata strata) {
    try {
      return fact.under(fact.grounds().under(rules, strata)).differences();
    } catch (IOException e) {
      throw Trouble.input(place(), "cases.read", String.valueOf(e.getMessage()));
    }
  }

  /** Whether it does not come out as it says; what cannot be decided at all does not. */
  public boolean notices(RuleFolder rules, Strata strata) {
    try {
      return !differences(rules, strata).isEmpty();
    } catch (Trouble trouble) {
      if (trouble.exitCode() == ExitCode.FAULT) {
        throw trouble;
      }
      return true;
    }
  }

  /**
   * What it would have to expect, as a case file has it, if what its own rules decide were right.
   *
   * @param application whether to expect something of the application
   * @param figures whether to expect baselines
   */
  public Map<String, Object> expectation(boolean application, boolean figures) {
    try {
      return new Observation(Found.of(fact.given(), fact.grounds())).expect(application, figures);
    } catch (IOException e) {
      throw Trouble.input(place(), "cases.read", String.valueOf(e.getMessage()));
    }
  }

  /** All that its own rules are asked in it; found out once. */
  public synchronized List<Question> questions() {
    if (questions.isEmpty()) {
      RuleFolder rules = fact.grounds().rules();
      List<Question> heard = Collections.synchronizedList(new ArrayList<>());
      Strata strata =
          Strata.heard(
              rules.rules(),
              (stratum, facts) -> heard.add(new Question(stratum, List.copyOf(facts))));
      holds = differences(rules, strata).isEmpty();
      questions = List.copyOf(heard);
    }
    return questions;
  }

  /** Whether it comes out as it says under its own rules. */
  public boolean holds() {
    return !questions().isEmpty() && holds;
  }
}

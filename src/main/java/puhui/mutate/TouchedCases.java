package puhui.mutate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import puhui.cases.PreparedCase;
import puhui.cases.PreparedCases;
import puhui.cases.Question;
import puhui.facts.Subject;
import puhui.lint.Asked;
import puhui.rules.DirectEvaluator;
import puhui.rules.Rule;
import puhui.rules.RuleEngine;
import puhui.rules.RuleEngine.Caught;

/**
 * The cases in which a change of the rules makes any difference to what is asked in them: no other
 * case can notice it.
 */
final class TouchedCases {
  private final PreparedCases cases;

  TouchedCases(PreparedCases cases) {
    this.cases = cases;
  }

  /** Those of the mutant, the cases that name what it is about first. */
  List<PreparedCase> of(Mutant mutant) {
    Comparator<PreparedCase> nearest = Comparator.comparing(each -> !each.names(mutant.about()));
    return cases.all().stream().filter(each -> touches(mutant, each)).sorted(nearest).toList();
  }

  /** Whether what is asked in the case is answered otherwise. */
  boolean touches(Mutant mutant, PreparedCase each) {
    if (mutant.rule().isPresent()) {
      return touches(mutant.rule().get(), each);
    }
    return !each.parametersSet().containsKey(mutant.about()) && touchesByParameter(mutant, each);
  }

  private boolean touches(Rule changed, PreparedCase each) {
    Rule rule = rule(changed.id());
    DirectEvaluator before = DirectEvaluator.of(List.of(rule));
    DirectEvaluator after = DirectEvaluator.of(List.of(changed));
    boolean otherOutcome = rule.outcome() != changed.outcome();
    for (Question question : each.questions()) {
      if (question.stratum() == rule.stratum()) {
        List<Boolean> caught = caught(before, question.facts());
        if (!caught.equals(caught(after, question.facts()))
            || (otherOutcome && caught.contains(true))) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the calculation makes of a parameter that no rule asks for shows in the figures only. */
  private boolean touchesByParameter(Mutant mutant, PreparedCase each) {
    List<Rule> asking = asking(cases.rules().rules(), mutant.about());
    if (asking.isEmpty()) {
      return true;
    }
    for (Question question : each.questions()) {
      List<Rule> asked =
          asking.stream().filter(rule -> rule.stratum() == question.stratum()).toList();
      if (!asked.isEmpty()) {
        DirectEvaluator rules = DirectEvaluator.of(asked);
        if (!ids(rules, question.facts()).equals(ids(rules, mutant.facts(each, question)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The rules that ask for a parameter. */
  static List<Rule> asking(List<Rule> rules, String parameter) {
    return rules.stream()
        .filter(rule -> !rule.state().off() && Asked.of(rule).parameters().contains(parameter))
        .toList();
  }

  private Rule rule(String id) {
    return cases.rules().rules().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Boolean> caught(DirectEvaluator rule, List<?> facts) {
    return ids(rule, facts).stream().map(ids -> !ids.isEmpty()).toList();
  }

  /** The rules that catch each subject among the facts. */
  static List<SortedSet<String>> ids(RuleEngine rules, List<?> facts) {
    Caught caught = rules.fire(facts);
    List<SortedSet<String>> ids = new ArrayList<>();
    for (Object fact : facts) {
      if (fact instanceof Subject subject) {
        ids.add(caught.of(subject));
      }
    }
    return ids;
  }
}

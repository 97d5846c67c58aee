package puhui.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import puhui.cases.PreparedCase;
import puhui.cases.PreparedCases;
import puhui.cases.Question;
import puhui.rules.CompiledRules;
import puhui.rules.DirectEvaluator;
import puhui.rules.Rule;
import puhui.rules.RuleEngine;
import puhui.rules.Stratum;
import puhui.text.ExitCode;
import puhui.text.Problem;
import puhui.text.Trouble;

/** Asks Drools, too, whether mutants make no more difference than the direct evaluator says. */
record DroolsCheck(PreparedCases cases) {

  /** Throws Trouble with FAULT where the engines differ about a changed rule in any case. */
  void confirm(List<Mutant> mutants) {
    for (Stratum stratum : Stratum.values()) {
      // Changes of one rule stand side by side, so each has a number behind its id.
      List<Rule> changed = new ArrayList<>();
      for (Mutant mutant : mutants) {
        mutant
            .rule()
            .filter(rule -> rule.stratum() == stratum)
            .ifPresent(rule -> changed.add(rule.named(rule.id() + "-" + (changed.size() + 1))));
        mutant.sheet().ifPresent(sheet -> confirm(mutant, stratum));
      }
      confirm(stratum, changed, (each, question) -> question.facts());
    }
  }

  private void confirm(Mutant ofParameter, Stratum stratum) {
    List<Rule> asking =
        TouchedCases.asking(cases.rules().rules(), ofParameter.about()).stream()
            .filter(rule -> rule.stratum() == stratum)
            .toList();
    confirm(stratum, asking, ofParameter::facts);
  }

  /** What is asked in a case. */
  private interface Facts {
    List<?> of(PreparedCase each, Question question);
  }

  private void confirm(Stratum stratum, List<Rule> rules, Facts asked) {
    if (rules.isEmpty()) {
      return;
    }
    RuleEngine drools = CompiledRules.of(stratum, rules);
    RuleEngine direct = DirectEvaluator.of(rules);
    for (PreparedCase each : cases.all()) {
      for (Question question : each.questions()) {
        if (question.stratum() == stratum) {
          List<?> facts = asked.of(each, question);
          List<SortedSet<String>> first = TouchedCases.ids(drools, facts);
          if (!first.equals(TouchedCases.ids(direct, facts))) {
            Problem problem = Problem.at(each.place(), "mutate.engines", stratum, each.name());
            throw new Trouble(ExitCode.FAULT, List.of(problem));
          }
        }
      }
    }
  }
}

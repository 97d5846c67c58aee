package puhui.mutate;

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

/** Asks Drools, too, whether a mutant makes no more difference than the direct evaluator says. */
record DroolsCheck(PreparedCases cases) {

  /** Throws Trouble with FAULT where the engines differ about a changed rule in any case. */
  void confirm(Mutant mutant) {
    List<Rule> asked =
        mutant
            .rule()
            .map(List::of)
            .orElseGet(() -> TouchedCases.asking(cases.rules().rules(), mutant.about()));
    for (Stratum stratum : Stratum.values()) {
      List<Rule> some = asked.stream().filter(rule -> rule.stratum() == stratum).toList();
      if (!some.isEmpty()) {
        RuleEngine drools = CompiledRules.of(stratum, some);
        RuleEngine direct = DirectEvaluator.of(some);
        cases.all().forEach(each -> confirm(mutant, each, stratum, drools, direct));
      }
    }
  }

  private static void confirm(
      Mutant mutant, PreparedCase each, Stratum stratum, RuleEngine drools, RuleEngine direct) {
    for (Question question : each.questions()) {
      if (question.stratum() == stratum) {
        List<?> facts = mutant.facts(each, question);
        List<SortedSet<String>> first = TouchedCases.ids(drools, facts);
        if (!first.equals(TouchedCases.ids(direct, facts))) {
          throw new Trouble(
              ExitCode.FAULT,
              List.of(Problem.at(mutant.place(), "mutate.engines", mutant.about(), each.name())));
        }
      }
    }
  }
}

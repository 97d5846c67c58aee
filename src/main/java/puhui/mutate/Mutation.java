package puhui.mutate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import puhui.cases.PreparedCase;
import puhui.cases.PreparedCases;
import puhui.decisions.Strata;
import puhui.lint.Asked;
import puhui.rules.ParameterSheet;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;
import puhui.rules.Witness;
import puhui.text.Messages;
import puhui.text.NearestWord;
import puhui.text.Place;
import puhui.text.Trouble;

/** Changes the rules a little, again and again, and asks whether a case notices. */
final class Mutation {
  private final PreparedCases cases;
  private final RuleFolder rules;
  private final TouchedCases touched;
  private final Candidates candidates;
  private final CutPoints cutPoints;

  Mutation(PreparedCases cases) {
    this.cases = cases;
    this.rules = cases.rules();
    this.touched = new TouchedCases(cases);
    Samples samples = Samples.around(rules.parameters(), cases.drafts().factorSets());
    this.candidates = new Candidates(samples, cases.drafts());
    this.cutPoints = new CutPoints(rules.parameters(), OrderConstants.in(samples, candidates));
  }

  /** What became of a mutant. */
  enum Verdict {
    NOTICED,
    EQUIVALENT,
    SURVIVES
  }

  /** All small changes of the rules and of the parameters, or only of those that are asked for. */
  List<Mutant> mutants(Optional<String> only) {
    only.ifPresent(this::checkKnown);
    List<Mutant> mutants = new ArrayList<>();
    ParameterSheet sheet = rules.parameters();
    ParameterPlaces places = ParameterPlaces.in(rules.folder().resolve("parameters.yaml"));
    for (Rule rule : rules.rules()) {
      if (!rule.state().off() && (only.isEmpty() || only.get().equals(rule.id()))) {
        mutants.addAll(RuleMutants.of(rule, sheet));
      }
    }
    for (ParameterSheet.Parameter parameter : sheet.parameters().values()) {
      if (only.isEmpty() || asks(only.get(), parameter.name())) {
        Set<String> words = words(parameter.name());
        mutants.addAll(ParameterMutants.of(sheet, parameter, words, places.of(parameter.name())));
      }
    }
    return mutants;
  }

  Verdict of(Mutant mutant) {
    RuleFolder changed = mutant.sheet().map(rules::with).orElse(rules);
    Strata strata = Strata.direct(mutant.in(rules.rules()), Witness.NONE);
    if (touched.of(mutant).stream().anyMatch(each -> each.notices(changed, strata))) {
      return Verdict.NOTICED;
    }
    return differs(mutant) ? Verdict.SURVIVES : Verdict.EQUIVALENT;
  }

  private boolean differs(Mutant mutant) {
    if (mutant.rule().isPresent()) {
      Rule rule = rule(mutant.about());
      Rule changed = mutant.rule().get();
      return rule.outcome() == changed.outcome()
          ? cutPoints.differ(rule, changed)
          : cutPoints.differ(rule, changed.outcome(), rules.rules());
    }
    List<Rule> asking = TouchedCases.asking(rules.rules(), mutant.about());
    return asking.isEmpty()
        || asking.stream().anyMatch(rule -> cutPoints.differ(rule, mutant.sheet().orElseThrow()));
  }

  /** Looks for cases that notice what none noticed. */
  CaseSearch search(Messages messages) {
    return new CaseSearch(cases, candidates, cutPoints, messages);
  }

  private void checkKnown(String id) {
    List<String> known = rules.rules().stream().map(Rule::id).toList();
    if (!known.contains(id)) {
      throw Trouble.input(
          Place.of(rules.folder().toString()),
          "mutate.rule.unknown",
          id,
          NearestWord.to(id, known));
    }
  }

  private boolean asks(String rule, String parameter) {
    return Asked.of(rule(rule)).parameters().contains(parameter);
  }

  private Set<String> words(String parameter) {
    Set<String> words = new HashSet<>();
    for (PreparedCase each : cases.all()) {
      Map<String, String> set = each.parametersSet();
      if (set.containsKey(parameter)) {
        words.add(set.get(parameter));
      }
    }
    return words;
  }

  private Rule rule(String id) {
    return rules.rules().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}

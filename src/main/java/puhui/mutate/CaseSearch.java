package puhui.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import puhui.cases.CaseDrafts;
import puhui.cases.PreparedCase;
import puhui.cases.PreparedCases;
import puhui.decisions.Strata;
import puhui.facts.Application;
import puhui.facts.Order;
import puhui.lint.Leaf;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;
import puhui.rules.Stratum;
import puhui.rules.Witness;
import puhui.text.Messages;

/** Finds a case for each change of the rules that none notices. */
final class CaseSearch {
  private final RuleFolder rules;
  private final CaseDrafts drafts;
  private final Candidates candidates;
  private final CutPoints cutPoints;
  private final TouchedCases touched;
  private final Strata unchanged;
  private final Messages messages;
  private final Map<String, List<PreparedCase>> made = new LinkedHashMap<>();
  private final Map<String, List<String>> texts = new LinkedHashMap<>();

  CaseSearch(PreparedCases cases, Candidates candidates, CutPoints cutPoints, Messages messages) {
    this.rules = cases.rules();
    this.drafts = cases.drafts();
    this.candidates = candidates;
    this.cutPoints = cutPoints;
    this.touched = new TouchedCases(cases);
    this.unchanged = Strata.direct(rules.rules(), Witness.NONE);
    this.messages = messages;
  }

  /** Makes a case that notices the mutant, unless one is made already; whether there is one now. */
  boolean find(Mutant mutant) {
    List<PreparedCase> known = made.computeIfAbsent(mutant.about(), any -> new ArrayList<>());
    if (known.stream().anyMatch(each -> notices(each, mutant))) {
      return true;
    }
    for (String given : candidates.of(stratum(mutant), asked(mutant))) {
      Optional<PreparedCase> draft = candidates.draft(given);
      if (draft.isPresent() && touched.touches(mutant, draft.get())) {
        String text = text(mutant, given, draft.get(), known.size() + 1);
        PreparedCase written = drafts.read("cases:\n" + text).get(0);
        if (!written.notices(rules, unchanged) && notices(written, mutant)) {
          known.add(written);
          texts.computeIfAbsent(mutant.about(), any -> new ArrayList<>()).add(text);
          return true;
        }
      }
    }
    return false;
  }

  /** The cases that were made, as case files have them, by rule or parameter. */
  Map<String, List<String>> texts() {
    return texts;
  }

  private boolean notices(PreparedCase each, Mutant mutant) {
    return each.notices(
        mutant.sheet().map(rules::with).orElse(rules),
        Strata.direct(mutant.in(rules.rules()), Witness.NONE));
  }

  /** The parts of what the rules decide about that the mutant can rest on. */
  private Set<Leaf> asked(Mutant mutant) {
    List<Rule> both = new ArrayList<>(TouchedCases.asking(rules.rules(), mutant.about()));
    mutant.rule().ifPresent(both::add);
    rules.rules().stream().filter(rule -> rule.id().equals(mutant.about())).forEach(both::add);
    Class<?> subject = stratum(mutant) == Stratum.ORDER ? Order.class : Application.class;
    return cutPoints.leaves(subject, both);
  }

  private Stratum stratum(Mutant mutant) {
    return mutant
        .rule()
        .or(() -> TouchedCases.asking(rules.rules(), mutant.about()).stream().findFirst())
        .map(Rule::stratum)
        .orElse(Stratum.ORDER);
  }

  private String text(Mutant mutant, String given, PreparedCase draft, int number) {
    boolean figures =
        mutant
            .rule()
            .map(rule -> !rule.outcome().adverse() && rule.stratum() == Stratum.ORDER)
            .orElse(TouchedCases.asking(rules.rules(), mutant.about()).isEmpty());
    Map<String, Object> expect = draft.expectation(stratum(mutant) == Stratum.APPLICATION, figures);
    String name = messages.of("mutate.case.name", mutant.about(), number);
    String why = messages.of("mutate.case.why", mutant.change().in(messages));
    return "  - name: %s%n    why: %s%n".formatted(FlowText.text(name), FlowText.text(why))
        + (given.equals("{  }") ? "" : "    given: " + given + "\n")
        + "    expect: "
        + FlowText.of(expect)
        + "\n";
  }
}

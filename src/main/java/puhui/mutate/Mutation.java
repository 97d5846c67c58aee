package puhui.mutate;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import puhui.cases.PreparedCase;
import puhui.cases.PreparedCases;
import puhui.decisions.Strata;
import puhui.rules.ParameterSheet;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;
import puhui.rules.Witness;
import puhui.text.ExitCode;
import puhui.text.Messages;

/** Changes the rules a little, again and again, and asks whether a case notices. */
public final class Mutation {
  private final PreparedCases cases;
  private final PrintWriter out;
  private final Messages messages;
  private final RuleFolder rules;
  private final TouchedCases touched;
  private final List<Mutant> survivors = new ArrayList<>();
  private int noticed;
  private int equivalent;

  public Mutation(PreparedCases cases, PrintWriter out, Messages messages) {
    this.cases = cases;
    this.out = out;
    this.messages = messages;
    this.rules = cases.rules();
    this.touched = new TouchedCases(cases);
  }

  /**
   * Prints the score and each change that no case notices: DONE where there is none, else LOOK.
   *
   * @param only id of the one rule that is changed; empty for all rules and parameters
   */
  public ExitCode run(Optional<String> only) {
    cases.all().parallelStream().forEach(PreparedCase::questions);
    for (Rule rule : rules.rules()) {
      if (only.isEmpty() || only.get().equals(rule.id())) {
        CutPoints cutPoints = new CutPoints(rule, rules.parameters());
        for (Mutant mutant : RuleMutants.of(rule)) {
          if (noticed(mutant)) {
            noticed++;
          } else if (cutPoints.differs(mutant.rule().orElseThrow())) {
            survivors.add(mutant);
          } else {
            equivalent++;
          }
        }
      }
    }
    if (only.isEmpty()) {
      parameters();
    }
    print();
    return survivors.isEmpty() ? ExitCode.DONE : ExitCode.LOOK;
  }

  private void parameters() {
    ParameterSheet sheet = rules.parameters();
    sheet.parameters().values().stream()
        .flatMap(parameter -> ParameterMutants.of(sheet, parameter, Set.of()).stream())
        .forEach(
            mutant -> {
              if (noticed(mutant)) {
                noticed++;
              } else {
                survivors.add(mutant);
              }
            });
  }

  private boolean noticed(Mutant mutant) {
    RuleFolder changed = mutant.sheet().map(rules::with).orElse(rules);
    Strata strata = Strata.direct(mutant.in(rules.rules()), Witness.NONE);
    return touched.of(mutant).stream().anyMatch(each -> each.notices(changed, strata));
  }

  private void print() {
    for (Mutant mutant : survivors) {
      out.println(messages.of(mutant.survives()));
    }
    int all = noticed + survivors.size();
    int score = all == 0 ? 100 : 100 * noticed / all;
    out.println(messages.of("mutate.score", score, noticed, all, equivalent, cases.all().size()));
    out.flush();
  }
}

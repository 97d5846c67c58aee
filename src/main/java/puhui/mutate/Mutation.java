package puhui.mutate;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import puhui.cases.CaseBench;
import puhui.decisions.Strata;
import puhui.rules.Rule;
import puhui.rules.Witness;
import puhui.text.ExitCode;
import puhui.text.Messages;

/** Changes the rules a little, again and again, and asks whether a case notices. */
public final class Mutation {
  private final CaseBench bench;
  private final PrintWriter out;
  private final Messages messages;
  private final List<Rule> rules;
  private final List<Mutant> survivors = new ArrayList<>();
  private int noticed;
  private int equivalent;

  public Mutation(CaseBench bench, PrintWriter out, Messages messages) {
    this.bench = bench;
    this.out = out;
    this.messages = messages;
    this.rules = bench.rules().rules();
  }

  /**
   * Prints the score and each change that no case notices: DONE where there is none, else LOOK.
   *
   * @param only id of the one rule that is changed; empty for all rules and parameters
   */
  public ExitCode run(Optional<String> only) {
    for (Rule rule : rules) {
      if (only.isEmpty() || only.get().equals(rule.id())) {
        CutPoints cutPoints = new CutPoints(rule, bench.rules().parameters());
        RuleMutants.of(rule).forEach(mutant -> tryOut(mutant, cutPoints));
      }
    }
    if (only.isEmpty()) {
      bench.rules().parameters().parameters().values().stream()
          .flatMap(parameter -> ParameterMutants.of(parameter).stream())
          .forEach(this::tryOut);
    }
    print();
    return survivors.isEmpty() ? ExitCode.DONE : ExitCode.LOOK;
  }

  private void tryOut(Mutant mutant, CutPoints cutPoints) {
    if (!cutPoints.differs(mutant.changed().orElseThrow())) {
      equivalent++;
    } else {
      tryOut(mutant);
    }
  }

  /** What the direct evaluator's cases do not notice, both engines' cases are asked as well. */
  private void tryOut(Mutant mutant) {
    List<Rule> changed = mutant.in(rules);
    if (notices(mutant, Strata.direct(changed, Witness.NONE))
        || notices(mutant, Strata.of(changed))) {
      noticed++;
    } else {
      survivors.add(mutant);
    }
  }

  private boolean notices(Mutant mutant, Strata strata) {
    return bench.noticed(strata, mutant.parameters(), mutant.rule()).isPresent();
  }

  private void print() {
    for (Mutant mutant : survivors) {
      out.println(messages.of(mutant.survives()));
    }
    int all = noticed + survivors.size();
    int score = all == 0 ? 100 : 100 * noticed / all;
    out.println(messages.of("mutate.score", score, noticed, all, equivalent, bench.size()));
    out.flush();
  }
}

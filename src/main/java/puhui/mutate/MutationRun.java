package puhui.mutate;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puhui.cases.PreparedCase;
import puhui.cases.PreparedCases;
import puhui.mutate.Mutation.Verdict;
import puhui.text.ExitCode;
import puhui.text.Messages;
import puhui.text.Progress;

/** {@code rules mutate} from beginning to end. */
public final class MutationRun {
  private final PreparedCases cases;
  private final PrintWriter out;
  private final Messages messages;
  private final Progress progress;
  private final boolean listEquivalent;

  /**
   * A run over these cases.
   *
   * @param progress told of each change
   * @param listEquivalent whether to print the changes that change nothing, too
   */
  public MutationRun(
      PreparedCases cases,
      PrintWriter out,
      Messages messages,
      Progress progress,
      boolean listEquivalent) {
    this.cases = cases;
    this.out = out;
    this.messages = messages;
    this.progress = progress;
    this.listEquivalent = listEquivalent;
  }

  /**
   * Prints each change that no case notices, and the score: DONE where there is none, else LOOK.
   *
   * @param only id of the one rule that is changed, with its parameters; empty for all
   * @param written folder for cases that notice what none noticed
   */
  public ExitCode run(Optional<String> only, Optional<Path> written) {
    Optional<CaseFiles> files = written.map(CaseFiles::in);
    List<PreparedCase> failing =
        cases.all().parallelStream().filter(each -> !each.holds()).toList();
    if (!failing.isEmpty()) {
      failing.forEach(
          each -> out.println(messages.of("mutate.failing", each.place(), each.name())));
      out.flush();
      return ExitCode.LOOK;
    }
    Mutation mutation = new Mutation(cases);
    List<Mutant> mutants = mutation.mutants(only);
    Map<Verdict, List<Mutant>> sorted = sorted(mutants, mutation);
    List<Mutant> survivors = sorted.getOrDefault(Verdict.SURVIVES, List.of());
    new DroolsCheck(cases).confirm(survivors);
    print(survivors, files, mutation.search(messages));
    List<Mutant> equivalent = sorted.getOrDefault(Verdict.EQUIVALENT, List.of());
    if (listEquivalent) {
      equivalent.forEach(each -> out.println(each.says("mutate.nothing", messages)));
    }
    score(mutants.size() - equivalent.size(), survivors.size(), equivalent.size());
    return survivors.isEmpty() ? ExitCode.DONE : ExitCode.LOOK;
  }

  /** The changes of one rule and its parameters that no case notices, in words. */
  public static List<String> unnoticed(PreparedCases cases, String rule, Messages messages) {
    Mutation mutation = new Mutation(cases);
    return mutation.mutants(Optional.of(rule)).stream()
        .filter(mutant -> mutation.of(mutant) == Verdict.SURVIVES)
        .map(mutant -> mutant.says("mutate.survives", messages))
        .toList();
  }

  private Map<Verdict, List<Mutant>> sorted(List<Mutant> mutants, Mutation mutation) {
    progress.expect(mutants.size());
    List<Verdict> verdicts =
        mutants.parallelStream()
            .map(
                mutant -> {
                  Verdict verdict = mutation.of(mutant);
                  progress.done(1, 1);
                  return verdict;
                })
            .toList();
    Map<Verdict, List<Mutant>> sorted = new EnumMap<>(Verdict.class);
    for (int i = 0; i < mutants.size(); i++) {
      sorted.computeIfAbsent(verdicts.get(i), any -> new ArrayList<>()).add(mutants.get(i));
    }
    return sorted;
  }

  private void print(List<Mutant> survivors, Optional<CaseFiles> files, CaseSearch search) {
    for (Mutant each : survivors) {
      out.println(each.says("mutate.survives", messages));
      if (files.isPresent() && !search.find(each)) {
        out.println("  " + messages.of("mutate.case.none"));
      }
    }
    files.ifPresent(folder -> folder.write(search.texts(), cases.drafts(), messages));
  }

  private void score(int all, int survivors, int equivalent) {
    int noticed = all - survivors;
    int score = all == 0 ? 100 : 100 * noticed / all;
    out.println(messages.of("mutate.score", score, noticed, all, equivalent, cases.all().size()));
    out.flush();
  }
}

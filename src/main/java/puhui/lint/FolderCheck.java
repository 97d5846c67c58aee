package puhui.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import puhui.rules.CompiledRules;
import puhui.rules.RuleDescription.Bilingual;
import puhui.rules.RuleFolder;
import puhui.rules.RuleFolder.Reading;
import puhui.rules.Stratum;
import puhui.text.ExitCode;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * Everything that can be said of a rules folder at once: what makes it unfit, what should be looked
 * at, and what somebody meant to keep.
 *
 * @param folder the rules that could be read
 * @param problems none where the folder is fit to use
 */
public record FolderCheck(
    RuleFolder folder,
    List<Problem> problems,
    List<LintFinding> findings,
    List<Acknowledged> acknowledged) {

  /** A finding that is meant: why, and who said so on which day. */
  public record Acknowledged(LintFinding finding, Bilingual reason, String by, String day) {}

  /** Checks the folder; one that does not exist is {@link Trouble}. */
  public static FolderCheck of(Path rules, Path cases) {
    CompletableFuture<Void> engine = CompletableFuture.runAsync(FolderCheck::startEngine);
    Reading reading = RuleFolder.read(rules);
    List<Problem> problems = new ArrayList<>(reading.problems());
    ClauseList clauses = orElse(ClauseList.NONE, () -> ClauseList.of(rules), problems);
    Acknowledgements meant =
        orElse(Acknowledgements.NONE, () -> Acknowledgements.of(rules, problems), problems);
    RuleFolder folder = reading.readable();
    if (!problems.isEmpty()) {
      return meant.applied(folder, problems, Lints.ofPart(reading, cases, clauses));
    }
    CompletableFuture<List<Problem>> orders =
        engine.thenApplyAsync(started -> compiled(folder, Stratum.ORDER));
    List<LintFinding> findings = Lints.of(folder, cases, clauses);
    engine.join();
    for (Stratum stratum : List.of(Stratum.DEVICE, Stratum.REPEAT, Stratum.APPLICATION)) {
      problems.addAll(compiled(folder, stratum));
    }
    problems.addAll(orders.join());
    return meant.applied(folder, problems, findings);
  }

  /** What should be looked at in a folder that is fit to use, without what somebody meant. */
  public static List<LintFinding> toLookAt(RuleFolder folder, Path cases) {
    List<Problem> problems = new ArrayList<>();
    Acknowledgements meant = Acknowledgements.of(folder.folder(), problems);
    return meant.applied(folder, problems, Lints.of(folder, cases)).findings();
  }

  /** Throws {@link Trouble} where the clauses or the acknowledged findings cannot be read. */
  public static void checkSheets(Path rules) {
    List<Problem> problems = new ArrayList<>();
    orElse(ClauseList.NONE, () -> ClauseList.of(rules), problems);
    orElse(Acknowledgements.NONE, () -> Acknowledgements.of(rules, problems), problems);
    if (!problems.isEmpty()) {
      throw new Trouble(ExitCode.RULES, problems);
    }
  }

  /** Whether the rules may decide. */
  public boolean fit() {
    return problems.isEmpty();
  }

  /** The engine's own classes are loaded while the rules are read. */
  private static void startEngine() {
    CompiledRules.of(Stratum.ORDER, List.of());
  }

  private static List<Problem> compiled(RuleFolder folder, Stratum stratum) {
    try {
      CompiledRules.of(stratum, folder.rules(stratum));
      return List.of();
    } catch (Trouble trouble) {
      return trouble.problems();
    }
  }

  private static <T> T orElse(T none, Supplier<T> read, List<Problem> problems) {
    try {
      return read.get();
    } catch (Trouble trouble) {
      problems.addAll(trouble.problems());
      return none;
    }
  }
}

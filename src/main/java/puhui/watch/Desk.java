package puhui.watch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import puhui.cases.CaseCount;
import puhui.cases.CaseMemory;
import puhui.cases.CaseRound;
import puhui.lint.Lints;
import puhui.rules.RuleFolder;
import puhui.text.Trouble;
import puhui.watch.RuleReview.Fit;

/**
 * Is told what was saved, and says what the rules now do: first whether they are fit to use and
 * what becomes of the cases of the touched rules, then all the rest. For one thread.
 */
final class Desk implements AutoCloseable {
  private final Folders folders;
  private final Feedback feedback;
  private final RuleReview review = new RuleReview();
  private final CaseMemory cases;
  private Optional<RuleFolder> before = Optional.empty();
  private SortedSet<String> touched = new TreeSet<>();

  Desk(Folders folders, Feedback feedback) {
    this.folders = folders;
    this.feedback = feedback;
    this.cases = new CaseMemory(folders.factors(), folders.cases());
  }

  /**
   * Looks at everything, as far as it is not known.
   *
   * @param overtaken whether something was saved meanwhile: then the rest does not matter
   */
  void look(Saved saved, BooleanSupplier overtaken) {
    feedback.begin(saved, folders);
    if (saved.paths().stream().anyMatch(this::mayHoldFactors)) {
      cases.forgetFactors();
    }
    try {
      Optional<Fit> fit = fit(saved);
      if (fit.isPresent()) {
        runAll(fit.get(), saved, overtaken);
      }
    } catch (UncheckedIOException e) {
      feedback.gone(e);
    }
    if (!overtaken.getAsBoolean()) {
      feedback.end();
    }
  }

  private Optional<Fit> fit(Saved saved) {
    try {
      Fit fit = review.review(folders.rules());
      if (!saved.passes()) {
        touched = Touched.ids(before, fit.folder(), saved);
      }
      before = Optional.of(fit.folder());
      feedback.fit(fit);
      return Optional.of(fit);
    } catch (Trouble trouble) {
      feedback.unfit(trouble);
      return Optional.empty();
    }
  }

  private void runAll(Fit fit, Saved saved, BooleanSupplier overtaken) {
    try {
      CaseRound round = cases.round(fit.folder(), fit.strata());
      runCases(round, saved, overtaken);
      lint(fit, overtaken);
      runStories(round, fit, overtaken);
    } catch (Trouble trouble) {
      feedback.noCases(trouble);
      lint(fit, overtaken);
    }
  }

  private void runCases(CaseRound round, Saved saved, BooleanSupplier overtaken) {
    List<Path> rest = new ArrayList<>(round.files());
    List<Path> first =
        rest.stream().filter(file -> round.names(file, touched) || saved.names(file)).toList();
    rest.removeAll(first);
    CaseCount shown = run(first, round, overtaken);
    feedback.first(touched, shown);
    CaseCount all = shown.and(run(rest, round, overtaken));
    if (!overtaken.getAsBoolean()) {
      feedback.all(shown, all);
    }
  }

  private static CaseCount run(List<Path> files, CaseRound round, BooleanSupplier overtaken) {
    CaseCount count = CaseCount.NONE;
    for (Path file : files) {
      if (!overtaken.getAsBoolean()) {
        count = count.and(round.run(file));
      }
    }
    return count;
  }

  private void lint(Fit fit, BooleanSupplier overtaken) {
    if (!overtaken.getAsBoolean()) {
      feedback.lints(Lints.of(fit.folder(), folders.cases()));
    }
  }

  /** Whole files are checked as the main job does it, rules read anew: they take longest. */
  private void runStories(CaseRound round, Fit fit, BooleanSupplier overtaken) {
    CaseCount count = CaseCount.NONE;
    try (RuleCopy copy = RuleCopy.of(fit)) {
      for (Path story : round.stories()) {
        if (overtaken.getAsBoolean()) {
          return;
        }
        count = count.and(round.runStory(story, copy.rules()));
      }
    }
    feedback.stories(count);
  }

  private boolean mayHoldFactors(Path path) {
    return Folders.below(path, folders.factors())
        || (Folders.below(path, folders.cases()) && cases.mayHoldFactors(path));
  }

  @Override
  public void close() {
    cases.close();
  }
}

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
import puhui.rules.RuleFolder;
import puhui.text.Trouble;
import puhui.watch.RuleReview.Fit;

/**
 * Is told what was saved, and says what the rules now do: first whether they are fit to use and
 * what becomes of the cases of the touched rules, then all cases. For one thread.
 */
final class Desk implements AutoCloseable {
  private final Folders folders;
  private final RuleReview review = new RuleReview();
  private final CaseMemory cases;
  private Optional<RuleFolder> before = Optional.empty();
  private SortedSet<String> touched = new TreeSet<>();

  Desk(Folders folders) {
    this.folders = folders;
    this.cases = new CaseMemory(folders.factors(), folders.cases());
  }

  /**
   * Looks at rules and cases, as far as they are not known, and says what is left to look at.
   *
   * @param overtaken whether something was saved meanwhile: then the rest does not matter
   */
  Optional<Rest> look(Saved saved, Feedback feedback, BooleanSupplier overtaken) {
    if (saved.paths().stream().anyMatch(this::mayHoldFactors)) {
      cases.forgetFactors();
    }
    Optional<Fit> fit = fit(saved, feedback);
    if (fit.isEmpty()) {
      feedback.end();
      return Optional.empty();
    }
    Optional<CaseRound> round = Optional.empty();
    SortedSet<String> sound = new TreeSet<>();
    try {
      round = Optional.of(cases.round(fit.get().folder(), fit.get().strata()));
      if (runCases(round.get(), saved, feedback, overtaken).passed()) {
        sound.addAll(touched);
      }
    } catch (Trouble trouble) {
      feedback.noCases(trouble);
    }
    return overtaken.getAsBoolean()
        ? Optional.empty()
        : Optional.of(new Rest(folders, fit.get(), round, sound, feedback));
  }

  private Optional<Fit> fit(Saved saved, Feedback feedback) {
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
    } catch (UncheckedIOException e) {
      feedback.gone(e);
    }
    return Optional.empty();
  }

  private CaseCount runCases(
      CaseRound round, Saved saved, Feedback feedback, BooleanSupplier overtaken) {
    List<Path> rest = new ArrayList<>(round.files());
    List<Path> first =
        rest.stream().filter(file -> round.names(file, touched) || saved.names(file)).toList();
    rest.removeAll(first);
    CaseCount shown = run(first, round, overtaken);
    if (!overtaken.getAsBoolean()) {
      feedback.first(touched, shown);
    }
    CaseCount all = shown.and(run(rest, round, overtaken));
    if (!overtaken.getAsBoolean()) {
      feedback.all(shown, all);
    }
    return all;
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

  private boolean mayHoldFactors(Path path) {
    return Folders.below(path, folders.factors())
        || (Folders.below(path, folders.cases()) && cases.mayHoldFactors(path));
  }

  @Override
  public void close() {
    cases.close();
  }
}

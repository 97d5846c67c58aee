package puhui.watch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import puhui.cases.CaseCount;
import puhui.cases.CaseRound;
import puhui.cases.PreparedCases;
import puhui.lint.FolderCheck;
import puhui.mutate.MutationRun;
import puhui.text.Trouble;
import puhui.watch.RuleReview.Fit;

/**
 * What takes longest and is looked at last, while the next save may come: the lints, the small
 * changes of the touched rules that no case notices, and whole files, which are checked as the main
 * job does it, rules read anew.
 *
 * @param touched none unless every case comes out as expected
 */
record Rest(
    Folders folders,
    Fit fit,
    Optional<CaseRound> round,
    SortedSet<String> touched,
    Feedback feedback)
    implements Runnable {
  private static final int MOST_RULES = 3;

  @Override
  public void run() {
    if (feedback.isOld()) {
      return;
    }
    try {
      feedback.lints(FolderCheck.toLookAt(fit.folder(), folders.cases()));
      if (round.isPresent()) {
        lookForBoundaries();
        runStories(round.get());
      }
    } catch (Trouble trouble) {
      feedback.noCases(trouble);
    } catch (UncheckedIOException e) {
      feedback.gone(e);
    }
    feedback.end();
  }

  /** One by one: where many rules are touched, "rules mutate" is the place. */
  private void lookForBoundaries() {
    if (touched.isEmpty() || touched.size() > MOST_RULES || feedback.isOld()) {
      return;
    }
    try (RuleCopy copy = RuleCopy.of(fit);
        PreparedCases cases =
            PreparedCases.load(copy.rules().folder(), folders.factors(), folders.cases())) {
      for (String rule : touched) {
        if (feedback.isOld()) {
          return;
        }
        feedback.boundaries(rule, MutationRun.unnoticed(cases, rule, feedback.messages()));
      }
    }
  }

  private void runStories(CaseRound ready) {
    CaseCount count = CaseCount.NONE;
    try (RuleCopy copy = RuleCopy.of(fit)) {
      for (Path story : ready.stories()) {
        if (feedback.isOld()) {
          return;
        }
        count = count.and(ready.runStory(story, copy.rules()));
      }
    }
    feedback.stories(count);
  }
}

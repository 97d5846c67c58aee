package puhui.watch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import puhui.cases.CaseCount;
import puhui.cases.CaseRound;
import puhui.lint.FolderCheck;
import puhui.text.Trouble;
import puhui.watch.RuleReview.Fit;

/**
 * What takes longest and is looked at last, while the next save may come: the lints, and whole
 * files, which are checked as the main job does it, rules read anew.
 */
record Rest(Folders folders, Fit fit, Optional<CaseRound> round, Feedback feedback)
    implements Runnable {
  @Override
  public void run() {
    if (feedback.isOld()) {
      return;
    }
    try {
      feedback.lints(FolderCheck.toLookAt(fit.folder(), folders.cases()));
      if (round.isPresent()) {
        runStories(round.get());
      }
    } catch (Trouble trouble) {
      feedback.noCases(trouble);
    } catch (UncheckedIOException e) {
      feedback.gone(e);
    }
    feedback.end();
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

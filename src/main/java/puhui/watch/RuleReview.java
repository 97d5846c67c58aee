package puhui.watch;

import java.nio.file.Path;
import java.util.List;
import puhui.decisions.Strata;
import puhui.lint.FolderCheck;
import puhui.rules.CompiledMemory;
import puhui.rules.RuleFolder;
import puhui.rules.RuleMemory;
import puhui.rules.Witness;

/**
 * Whether the rules are fit to use. All is asked that {@code rules check} asks, but of what is as
 * it was the answer is remembered.
 */
final class RuleReview {
  private final RuleMemory read = new RuleMemory(PassingFiles::isOne);
  private final CompiledMemory compiled = new CompiledMemory();

  /**
   * Rules that are fit to use.
   *
   * @param passing files of editors that lie in the folder: nothing but these stands against it
   */
  record Fit(RuleFolder folder, Strata strata, List<Path> passing) {}

  /** Throws {@link puhui.text.Trouble} with every problem where they are not. */
  Fit review(Path folder) {
    RuleFolder rules = RuleFolder.load(folder, read);
    Strata strata = Strata.of(rules.rules(), compiled, Witness.NONE);
    FolderCheck.checkSheets(folder);
    return new Fit(rules, strata, PassingFiles.in(folder));
  }
}

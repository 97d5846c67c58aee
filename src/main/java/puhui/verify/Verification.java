package puhui.verify;

import java.util.List;
import puhui.run.FileChange;

/**
 * What a verification found.
 *
 * @param madeBy version of the program that made the run
 * @param repeatedBy version of this program
 * @param changes files of the run that are not as its manifest has them
 * @param repeated the run was made once more; not where what it used was changed
 * @param differing outputs that come out with other bytes
 * @param orders compared one by one
 * @param figures of summary.json that come out otherwise
 */
public record Verification(
    Seal seal,
    String madeBy,
    String repeatedBy,
    List<FileChange> changes,
    boolean repeated,
    List<String> differing,
    DecisionsCompared orders,
    List<SummaryCompared> figures) {

  /** Everything is as it was written, and comes out again. */
  public boolean holds() {
    return !seal.broken() && changes.isEmpty() && repeated && differing.isEmpty();
  }

  /** Another version of the program may be the cause of a difference. */
  public boolean otherProgram() {
    return !madeBy.equals(repeatedBy);
  }
}

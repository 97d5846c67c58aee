package puhui.factors;

import java.nio.file.Path;
import java.util.List;
import puhui.text.Problem;

/**
 * Looks a factors folder over and lists everything that makes it unfit for use (./puhui factors
 * check).
 */
public final class FactorsCheck {
  private FactorsCheck() {}

  /** Every problem with its file, line and column; none for a folder that is fit for use. */
  public static List<Problem> problems(Path folder) {
    Problems problems = new Problems();
    FactorsFolder.read(folder, problems);
    return problems.found();
  }
}

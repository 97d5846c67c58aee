package puhui.cases;

import java.util.List;
import puhui.text.Problem;

/** A case that was run, with every difference. */
record CaseResult(Case about, List<Problem> differences) {
  boolean failed() {
    return !differences.isEmpty();
  }
}

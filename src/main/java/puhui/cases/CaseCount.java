package puhui.cases;

import java.util.List;
import java.util.stream.Stream;
import puhui.text.Problem;

/**
 * What came of some cases.
 *
 * @param cases how many were run
 * @param problems of files that cannot be read; their cases were not run
 */
public record CaseCount(int cases, List<FailedCase> failed, List<Problem> problems) {
  public static final CaseCount NONE = new CaseCount(0, List.of(), List.of());

  public CaseCount {
    failed = List.copyOf(failed);
    problems = List.copyOf(problems);
  }

  public CaseCount and(CaseCount other) {
    return new CaseCount(
        cases + other.cases,
        Stream.concat(failed.stream(), other.failed.stream()).toList(),
        Stream.concat(problems.stream(), other.problems.stream()).toList());
  }

  public boolean passed() {
    return failed.isEmpty() && problems.isEmpty();
  }
}

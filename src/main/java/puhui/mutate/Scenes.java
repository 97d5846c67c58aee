package puhui.mutate;

import java.util.List;
import java.util.function.Predicate;

/**
 * All that rules of these patterns can be asked: each fact of the first pattern alone, and with
 * each fact of the second. With more patterns, or more facts than the limit, nothing is claimed.
 */
record Scenes(List<FactGrid> patterns, long most) {

  /** Whether some scene is as wanted; true where they cannot all be gone through. */
  boolean any(Predicate<List<Object>> wanted) {
    long size = 1;
    for (FactGrid grid : patterns) {
      size *= grid.size();
      if (size > most) {
        return true;
      }
    }
    FactGrid subjects = patterns.get(0);
    if (patterns.size() == 1) {
      return subjects.any(subject -> wanted.test(List.of(subject)));
    } else if (patterns.size() > 2) {
      return true;
    }
    List<Object> others = patterns.get(1).facts();
    return subjects.any(
        subject ->
            wanted.test(List.of(subject))
                || others.stream().anyMatch(other -> wanted.test(List.of(subject, other))));
  }
}

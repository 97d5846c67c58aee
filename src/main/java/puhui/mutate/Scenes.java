package puhui.mutate;

import java.util.ArrayList;
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
    List<Object> subjects = patterns.get(0).facts();
    if (patterns.size() == 1) {
      return wanted.test(subjects);
    }
    return patterns.size() > 2 || pairs(subjects).stream().anyMatch(wanted);
  }

  private List<List<Object>> pairs(List<Object> subjects) {
    List<List<Object>> pairs = new ArrayList<>();
    List<Object> others = patterns.get(1).facts();
    for (Object subject : subjects) {
      pairs.add(List.of(subject));
      others.forEach(other -> pairs.add(List.of(subject, other)));
    }
    return pairs;
  }
}

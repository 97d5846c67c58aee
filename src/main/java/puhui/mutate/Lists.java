package puhui.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists with one element changed. */
final class Lists {
  private Lists() {}

  /** With another element in one place, or none there. */
  static <T> List<T> with(List<T> list, int at, Optional<T> element) {
    List<T> changed = new ArrayList<>(list);
    if (element.isPresent()) {
      changed.set(at, element.get());
    } else {
      changed.remove(at);
    }
    return changed;
  }

  static <T> List<T> plus(List<T> list, T element) {
    List<T> changed = new ArrayList<>(list);
    changed.add(element);
    return changed;
  }
}

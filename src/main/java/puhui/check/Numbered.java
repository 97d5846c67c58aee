package puhui.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives equal values one number and one object, for all threads of a run; of more values than it
 * may keep, all others have the number behind the last.
 */
final class Numbered<T> {
  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> values = new ArrayList<>();

  private final int most;

  Numbered() {
    this(Integer.MAX_VALUE);
  }

  Numbered(int most) {
    this.most = most;
  }

  synchronized int number(T value) {
    Integer known = numbers.get(value);
    if (known != null || values.size() == most) {
      return known == null ? most : known;
    }
    numbers.put(value, values.size());
    values.add(value);
    return values.size() - 1;
  }

  synchronized T get(int number) {
    return values.get(number);
  }

  /** All values by number. */
  synchronized List<T> all() {
    return List.copyOf(values);
  }
}

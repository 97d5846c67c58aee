package puhui.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives equal values one number and one object, for all threads of a run. */
final class Numbered<T> {
  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> values = new ArrayList<>();

  synchronized int number(T value) {
    Integer known = numbers.putIfAbsent(value, values.size());
    if (known != null) {
      return known;
    }
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

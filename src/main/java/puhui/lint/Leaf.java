package puhui.lint;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * One value that a fact is made of.
 *
 * @param path names of the components that lead to it from the fact
 */
public record Leaf(List<String> path, Class<?> type) {
  /** The value in a fact. */
  public Object of(Object fact) {
    Object value = fact;
    try {
      for (String name : path) {
        value = value.getClass().getMethod(name).invoke(value);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(toString(), e);
    }
    return value;
  }

  Leaf inner(RecordComponent component) {
    List<String> longer = new ArrayList<>(path);
    longer.add(component.getName());
    return new Leaf(List.copyOf(longer), component.getType());
  }
}

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
  Leaf inner(RecordComponent component) {
    List<String> longer = new ArrayList<>(path);
    longer.add(component.getName());
    return new Leaf(List.copyOf(longer), component.getType());
  }
}

package puhui.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import puhui.text.Yaml;

/** Parts of what a case gives, as mappings, lists and texts, put together. */
final class GivenParts {
  private GivenParts() {}

  /** What a YAML node says; an empty text of an application takes the key away. */
  static Object of(Yaml node, boolean ofApplication) {
    if (node.isMap()) {
      Map<String, Object> values = new LinkedHashMap<>();
      node.map()
          .forEach(
              (key, value) ->
                  values.put(key, of(value, ofApplication || key.equals("application"))));
      return values;
    } else if (node.isList()) {
      List<Object> values = new ArrayList<>();
      node.list().forEach(value -> values.add(of(value, ofApplication)));
      return values;
    }
    String text = node.text();
    return text.isEmpty() && ofApplication ? null : text;
  }

  /** Both together; of two values for one key the second one stands. */
  static Map<String, Object> merged(Map<String, Object> first, Map<String, Object> second) {
    Map<String, Object> merged = new LinkedHashMap<>(first);
    second.forEach((key, value) -> merged.put(key, merged(merged.get(key), value)));
    return merged;
  }

  @SuppressWarnings("unchecked") // mappings of this class have texts as keys
  private static Object merged(Object first, Object second) {
    if (first instanceof Map && second instanceof Map) {
      return merged((Map<String, Object>) first, (Map<String, Object>) second);
    } else if (isRow(first) && isRow(second)) {
      return List.of(merged(((List<Object>) first).get(0), ((List<Object>) second).get(0)));
    }
    return second;
  }

  /** The one order that a list has. */
  private static boolean isRow(Object value) {
    return value instanceof List<?> list && list.size() == 1 && list.get(0) instanceof Map;
  }
}

package puhui.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import puhui.text.Yaml;

/**
 * The text of an application file: the sound application with what a case changes. Mappings are
 * merged, everything else is replaced, and a key without a value is left out.
 */
final class ApplicationText {
  private ApplicationText() {}

  /** JSON, which every YAML reader reads. */
  static String of(Yaml sound, Optional<Yaml> changes) {
    try {
      return new ObjectMapper().writeValueAsString(merged(sound, changes.orElse(null)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object merged(Yaml sound, Yaml changes) {
    if (changes == null) {
      return value(sound);
    }
    if (!sound.isMap() || !changes.isMap()) {
      return value(changes);
    }
    Map<String, Object> merged = new LinkedHashMap<>();
    Map<String, Yaml> changed = changes.map();
    sound.map().forEach((key, node) -> merged.put(key, merged(node, changed.get(key))));
    changed.forEach((key, node) -> merged.computeIfAbsent(key, absent -> value(node)));
    merged.values().removeIf(Objects::isNull);
    return merged;
  }

  private static Object value(Yaml node) {
    if (node.isMap()) {
      Map<String, Object> values = new LinkedHashMap<>();
      node.map().forEach((key, element) -> values.put(key, value(element)));
      return values;
    }
    if (node.isList()) {
      List<Object> values = new ArrayList<>();
      node.list().forEach(element -> values.add(value(element)));
      return values;
    }
    String text = node.text();
    return switch (text) {
      case "" -> null;
      case "true", "false" -> Boolean.valueOf(text);
      default -> text;
    };
  }
}

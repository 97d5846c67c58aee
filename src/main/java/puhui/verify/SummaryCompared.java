package puhui.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A figure of summary.json that comes out otherwise.
 *
 * @param path "emissions.reduction_t"
 * @param before "" where there was none
 * @param now "" where there is none
 */
public record SummaryCompared(String path, String before, String now) {
  static List<SummaryCompared> of(JsonNode before, JsonNode now) {
    SortedMap<String, String> was = new TreeMap<>();
    SortedMap<String, String> is = new TreeMap<>();
    leaves("", before, was);
    leaves("", now, is);
    SortedMap<String, String> all = new TreeMap<>(was);
    all.putAll(is);
    List<SummaryCompared> differences = new ArrayList<>();
    for (String path : all.keySet()) {
      String left = was.getOrDefault(path, "");
      String right = is.getOrDefault(path, "");
      if (!left.equals(right)) {
        differences.add(new SummaryCompared(path, left, right));
      }
    }
    return List.copyOf(differences);
  }

  private static void leaves(String path, JsonNode node, SortedMap<String, String> found) {
    if (node.isObject()) {
      String start = path.isEmpty() ? "" : path + ".";
      node.properties().forEach(each -> leaves(start + each.getKey(), each.getValue(), found));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        leaves(path + "[" + named(node.get(i), i) + "]", node.get(i), found);
      }
    } else {
      found.put(path, node.asText());
    }
  }

  /** An entry by its id, where it has one. */
  private static String named(JsonNode entry, int number) {
    for (String key : List.of("id", "rule", "file", "month", "brand")) {
      if (entry.path(key).isTextual()) {
        return entry.path(key).asText() + (entry.has("model") ? " " + number : "");
      }
    }
    return String.valueOf(number);
  }
}

package puhui.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * Compares what an expected summary.json names with the one that was written. Lists are compared
 * element by element, but elements with an "id" with the element of that id, so that a story names
 * only the rules that it means.
 */
final class SummarySubset {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Place place;
  private final List<Problem> differences;

  private SummarySubset(Place place, List<Problem> differences) {
    this.place = place;
    this.differences = differences;
  }

  static void compare(Path wanted, Path had, List<Problem> differences) throws IOException {
    new SummarySubset(Place.of(wanted.toString()), differences)
        .compare("", tree(wanted), JSON.readTree(had.toFile()));
  }

  private static JsonNode tree(Path file) throws IOException {
    try {
      return JSON.readTree(file.toFile());
    } catch (JsonProcessingException e) {
      Place place =
          new Place(file.toString(), e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw Trouble.input(place, "cases.json", e.getOriginalMessage());
    }
  }

  private void compare(String path, JsonNode wanted, JsonNode had) {
    if (wanted.isObject() && had.isObject()) {
      for (Map.Entry<String, JsonNode> entry : wanted.properties()) {
        compare(path + "." + entry.getKey(), entry.getValue(), had.path(entry.getKey()));
      }
    } else if (wanted.isArray() && had.isArray()) {
      list(path, wanted, had);
    } else if (!wanted.equals(had)) {
      differ(path, wanted.toString(), had.isMissingNode() ? "–" : had.toString());
    }
  }

  private void list(String path, JsonNode wanted, JsonNode had) {
    boolean byId = !wanted.isEmpty() && wanted.get(0).has("id");
    if (!byId && wanted.size() != had.size()) {
      differ(path, wanted.toString(), had.toString());
      return;
    }
    for (int i = 0; i < wanted.size(); i++) {
      JsonNode element = wanted.get(i);
      String name = byId ? element.get("id").asText() : String.valueOf(i);
      compare(path + "[" + name + "]", element, byId ? withId(had, name) : had.get(i));
    }
  }

  private static JsonNode withId(JsonNode list, String id) {
    for (JsonNode element : list) {
      if (element.path("id").asText().equals(id)) {
        return element;
      }
    }
    return list.path(-1);
  }

  private void differ(String path, String wanted, String had) {
    differences.add(Problem.at(place, "cases.differs.figure", path.substring(1), wanted, had));
  }
}

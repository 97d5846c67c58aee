package puhui.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import puhui.rules.RuleDescription.Bilingual;
import puhui.text.NearestWord;
import puhui.text.Place;
import puhui.text.Problem;

/** One entry of rules/open-points.yaml; what is wrong with it goes to the list of problems. */
record OpenPointEntry(String file, Node node, List<Problem> problems) {
  private static final List<String> KEYS =
      List.of("id", "source", "reading", "may_decide", "rests_on");
  private static final List<String> LANGUAGES = List.of("zh", "en");

  OpenPoint point() {
    Map<String, Node> keys = keys(node, KEYS);
    return new OpenPoint(
        text(keys, "id", node),
        text(keys, "source", node),
        bilingual(keys, "reading"),
        bilingual(keys, "may_decide"),
        text(keys, "rests_on", node));
  }

  Place place() {
    return place(node);
  }

  private Bilingual bilingual(Map<String, Node> keys, String key) {
    if (!keys.containsKey(key)) {
      problems.add(Problem.at(place(), "report.openpoints.missing", key));
      return Bilingual.NONE;
    }
    Node value = keys.get(key);
    Map<String, Node> texts = keys(value, LANGUAGES);
    return new Bilingual(text(texts, "en", value), text(texts, "zh", value));
  }

  private String text(Map<String, Node> keys, String key, Node where) {
    if (keys.get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    problems.add(Problem.at(place(where), "report.openpoints.missing", key));
    return "";
  }

  private Map<String, Node> keys(Node mapping, List<String> known) {
    Map<String, Node> keys = new LinkedHashMap<>();
    if (mapping instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!known.contains(key)) {
          problems.add(
              Problem.at(
                  place(tuple.getKeyNode()),
                  "report.openpoints.key",
                  key,
                  NearestWord.to(key, known)));
        }
        keys.put(key, tuple.getValueNode());
      }
    }
    return keys;
  }

  private Place place(Node where) {
    return where
        .getStartMark()
        .map(mark -> new Place(file, mark.getLine() + 1L, mark.getColumn() + 1))
        .orElse(Place.of(file));
  }
}

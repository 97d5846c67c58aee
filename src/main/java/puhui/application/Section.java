package puhui.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Text;
import puhui.text.NearestWord;
import puhui.text.Place;

/**
 * One mapping of the form: values by key, each "not stated" where the key is missing.
 *
 * <p>A value of the wrong kind is a problem at its place and counts as not stated. The keys that
 * were asked for are the known ones: {@link #close} reports the others.
 */
final class Section {
  private final FormProblems problems;
  private final String path;
  private final Place place;
  private final Map<String, Node> keys = new LinkedHashMap<>();
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final TreeSet<String> asked = new TreeSet<>();
  private final List<Section> inner = new ArrayList<>();

  private Section(FormProblems problems, String path, Place place) {
    this.problems = problems;
    this.path = path;
    this.place = place;
  }

  static Section of(MappingNode node, String path, FormProblems problems) {
    Section section = new Section(problems, path, problems.place(node));
    for (NodeTuple tuple : node.getValue()) {
      section.put(tuple.getKeyNode(), tuple.getValueNode());
    }
    return section;
  }

  private void put(Node key, Node value) {
    if (!(key instanceof ScalarNode scalar)) {
      problems.add(key, "application.key", path);
    } else if (keys.putIfAbsent(scalar.getValue(), key) != null) {
      problems.add(key, "application.key_twice", named(scalar.getValue()));
    } else if (!Nodes.isNull(value)) {
      values.put(scalar.getValue(), value);
    }
  }

  /** Whether the key is there with a value, of whatever kind. */
  boolean has(String key) {
    return values.containsKey(key);
  }

  Place place() {
    return place;
  }

  /** Where the value of the key stands, else where the mapping begins. */
  Place placeOf(String key) {
    return has(key) ? problems.place(values.get(key)) : place;
  }

  /** Keys as written, in the order of the file; for a mapping whose keys are data. */
  List<String> keys() {
    return List.copyOf(keys.keySet());
  }

  Text text(String key) {
    return new Text(scalar(key, "application.text", Nodes::word).orElse(""));
  }

  Amount amount(String key) {
    return new Amount(
        scalar(key, "application.amount", s -> Scalars.decimal(s.getValue())).orElse(null));
  }

  Amount count(String key) {
    return new Amount(
        scalar(key, "application.count", s -> Scalars.count(s.getValue())).orElse(null));
  }

  Day day(String key) {
    return new Day(scalar(key, "application.day", s -> Scalars.day(s.getValue())).orElse(null));
  }

  /** One of the six categories of ISO 14064-1:2018, 0 where not stated. */
  int category(String key) {
    return scalar(key, "application.category", Nodes::categoryOf).orElse(0);
  }

  /** true or false without quotes; false where not stated. */
  boolean flag(String key) {
    asked.add(key);
    Node node = values.get(key);
    boolean known =
        node instanceof ScalarNode s && s.isPlain() && s.getValue().matches("true|false");
    if (node != null && !known) {
      problems.add(node, "application.flag", named(key), Nodes.shown(node));
    }
    return known && ((ScalarNode) node).getValue().equals("true");
  }

  List<String> texts(String key) {
    return list(key, "application.text", Nodes::word);
  }

  List<Integer> categories(String key) {
    return list(key, "application.category", Nodes::categoryOf);
  }

  /** The mapping of the key; one without keys where it is missing or of another kind. */
  Section section(String key) {
    asked.add(key);
    Node node = values.get(key);
    if (node instanceof MappingNode mapping) {
      return opened(mapping, named(key));
    }
    if (node != null) {
      problems.add(node, "application.section", named(key));
    }
    return new Section(problems, named(key), place);
  }

  /** The mappings of the list of the key. */
  List<Section> sections(String key) {
    List<Section> sections = new ArrayList<>();
    for (Node item : items(key)) {
      String name = named(key) + "[" + (sections.size() + 1) + "]";
      if (item instanceof MappingNode mapping) {
        sections.add(opened(mapping, name));
      } else {
        problems.add(item, "application.section", name);
      }
    }
    return sections;
  }

  /** Reports the keys that nobody asked for, here and in the sections inside. */
  void close() {
    keys.forEach(
        (key, node) -> {
          if (!asked.contains(key)) {
            problems.add(
                node,
                "application.key_unknown",
                named(key),
                NearestWord.to(key, asked),
                String.join(", ", asked));
          }
        });
    inner.forEach(Section::close);
  }

  private Section opened(MappingNode mapping, String name) {
    Section section = of(mapping, name, problems);
    inner.add(section);
    return section;
  }

  private List<Node> items(String key) {
    asked.add(key);
    Node node = values.get(key);
    if (node instanceof SequenceNode list) {
      return list.getValue();
    }
    if (node != null) {
      problems.add(node, "application.list", named(key));
    }
    return List.of();
  }

  private <T> List<T> list(String key, String problem, Function<ScalarNode, Optional<T>> meaning) {
    List<T> found = new ArrayList<>();
    for (Node item : items(key)) {
      value(item, key, problem, meaning).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private <T> Optional<T> scalar(
      String key, String problem, Function<ScalarNode, Optional<T>> meaning) {
    asked.add(key);
    return has(key) ? value(values.get(key), key, problem, meaning) : Optional.empty();
  }

  private <T> Optional<T> value(
      Node node, String key, String problem, Function<ScalarNode, Optional<T>> meaning) {
    if (Nodes.isNull(node) || (node instanceof ScalarNode s && Scalars.notStated(s.getValue()))) {
      return Optional.empty();
    }
    Optional<T> value = node instanceof ScalarNode s ? meaning.apply(s) : Optional.empty();
    if (value.isEmpty()) {
      problems.add(node, problem, named(key), Nodes.shown(node));
    }
    return value;
  }

  private String named(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}

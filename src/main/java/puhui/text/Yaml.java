package puhui.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A node of a YAML file with its place; what is not as expected is collected as problems.
 *
 * <p>Scalars are kept as their text: "24643.26" and 24643.26 alike, so that no decimal passes
 * through floating point.
 */
public final class Yaml {
  private final String file;
  private final Node node;
  private final List<Problem> problems;

  private Yaml(String file, Node node, List<Problem> problems) {
    this.file = file;
    this.node = node;
    this.problems = problems;
  }

  /**
   * Reads a file; a file that cannot be read or is not YAML is {@link Trouble} with the given exit
   * code.
   */
  public static Yaml read(Path path, ExitCode exitCode, List<Problem> problems) {
    Problem empty = Problem.at(Place.of(path.toString()), "text.yaml.empty");
    return readIfAny(path, exitCode, problems)
        .orElseThrow(() -> new Trouble(exitCode, List.of(empty)));
  }

  /** The same for a file that may hold nothing, or nothing but comments. */
  public static Optional<Yaml> readIfAny(Path path, ExitCode exitCode, List<Problem> problems) {
    String file = path.toString();
    String text = PlainFile.text(path, exitCode);
    try {
      Characters.check(file, text, "text.invisible", problems);
      return ShallowParser.root(text).map(root -> new Yaml(file, root, problems));
    } catch (MarkedYamlEngineException e) {
      Place place =
          e.getProblemMark()
              .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
              .orElse(Place.of(file));
      throw new Trouble(
          exitCode, List.of(Problem.at(place, "text.yaml.form", String.valueOf(e.getProblem()))));
    } catch (YamlEngineException e) {
      throw new Trouble(
          exitCode,
          List.of(Problem.at(Place.of(file), "text.yaml.form", String.valueOf(e.getMessage()))));
    }
  }

  public Place place() {
    return node.getStartMark()
        .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(Place.of(file));
  }

  public boolean isMap() {
    return node instanceof MappingNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public boolean isScalar() {
    return node instanceof ScalarNode;
  }

  /** Entries by key, in the order of the file; a doubled key is a problem. */
  public Map<String, Yaml> map() {
    return map(List.of());
  }

  /**
   * Entries by key; a key that is not among the known ones is a problem that names the nearest.
   * Where none is named, every key is known.
   */
  public Map<String, Yaml> map(List<String> known) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      report("text.yaml.map");
      return entries;
    }
    for (var tuple : mapping.getValue()) {
      Yaml key = new Yaml(file, tuple.getKeyNode(), problems);
      String name = key.text();
      if (entries.put(name, new Yaml(file, tuple.getValueNode(), problems)) != null) {
        key.report("text.yaml.doubled", name);
      } else if (!known.isEmpty() && !known.contains(name)) {
        String all = String.join(", ", known);
        key.report("text.yaml.key", name, NearestWord.to(name, known), all);
      }
    }
    return entries;
  }

  /** Elements of a list. */
  public List<Yaml> list() {
    List<Yaml> elements = new ArrayList<>();
    if (!(node instanceof SequenceNode sequence)) {
      report("text.yaml.list");
      return elements;
    }
    sequence.getValue().forEach(element -> elements.add(new Yaml(file, element, problems)));
    return elements;
  }

  /**
   * The text of a scalar as written; "" for null. An escape as "\e" makes no character that the
   * file itself may not hold.
   */
  public String text() {
    if (!(node instanceof ScalarNode scalar)) {
      report("text.yaml.scalar");
      return "";
    }
    if (scalar.getTag().getValue().endsWith(":null")) {
      return "";
    }
    String text = scalar.getValue();
    if (!Characters.anyRefused(text)) {
      return text;
    }
    report("text.escape", Characters.shown(text));
    return Characters.shown(text);
  }

  /** Adds a problem at this place. */
  public void report(String id, Object... values) {
    problems.add(Problem.at(place(), id, values));
  }
}

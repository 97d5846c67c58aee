package puhui.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import puhui.text.ExitCode;
import puhui.text.NearestWord;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** Reads a mapping document (docs/mapping) and collects all that is wrong with it. */
final class MappingDocument {
  private static final String NOT_OURS = "none";

  private final Path file;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Optional<Field>> columns = new HashMap<>();
  private final Map<Field, Map<String, String>> words = new EnumMap<>(Field.class);

  private final List<Mapping.Target> targets = new ArrayList<>();

  private MappingDocument(Path file) {
    this.file = file;
  }

  static Mapping read(Path file) {
    MappingDocument document = new MappingDocument(file);
    document.parse().ifPresent(document::sections);
    if (!document.problems.isEmpty()) {
      throw new Trouble(ExitCode.INPUT, document.problems);
    }
    return new Mapping(document.columns, document.words, document.targets);
  }

  private Optional<Node> parse() {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file.toString()).setAllowDuplicateKeys(false).build();
    try (InputStream stream = Files.newInputStream(file)) {
      return new Compose(settings).composeInputStream(stream);
    } catch (MarkedYamlEngineException e) {
      Place place =
          e.getProblemMark()
              .map(mark -> new Place(file.toString(), mark.getLine() + 1, mark.getColumn() + 1))
              .orElse(Place.of(file.toString()));
      throw Trouble.input(place, "intake.mapping.yaml", e.getProblem());
    } catch (YamlEngineException e) {
      throw Trouble.input(Place.of(file.toString()), "intake.mapping.yaml", e.getMessage());
    } catch (IOException e) {
      throw OrderBytes.trouble(file, e);
    }
  }

  private void sections(Node root) {
    for (NodeTuple section : entries(root)) {
      String name = scalar(section.getKeyNode());
      switch (name) {
        case "columns" -> entries(section.getValueNode()).forEach(this::column);
        case "words" -> entries(section.getValueNode()).forEach(this::wordsOfColumn);
        default ->
            unknown(section.getKeyNode(), "intake.mapping.key", name, List.of("columns", "words"));
      }
    }
  }

  private void column(NodeTuple entry) {
    String ours = scalar(entry.getValueNode());
    Optional<Field> field = ColumnNames.ours(ours);
    if (field.isEmpty() && !ours.equals(NOT_OURS)) {
      unknown(entry.getValueNode(), "intake.mapping.column", ours, columnNames());
    }
    String theirs = scalar(entry.getKeyNode());
    if (columns.put(theirs, field) != null) {
      problems.add(Problem.at(place(entry.getKeyNode()), "intake.mapping.twice", theirs));
    }
  }

  private void wordsOfColumn(NodeTuple entry) {
    String name = scalar(entry.getKeyNode());
    Optional<Field> field = ColumnNames.ours(name);
    if (field.isEmpty()) {
      unknown(entry.getKeyNode(), "intake.mapping.column", name, columnNames());
      return;
    }
    Map<String, String> ours = words.computeIfAbsent(field.get(), f -> new HashMap<>());
    for (NodeTuple word : entries(entry.getValueNode())) {
      String theirs = scalar(word.getKeyNode());
      String known = Meanings.word(field.get(), scalar(word.getValueNode()));
      if (ours.put(theirs, known) != null) {
        problems.add(Problem.at(place(word.getKeyNode()), "intake.mapping.twice", theirs));
      }
      targets.add(new Mapping.Target(field.get(), known, place(word.getValueNode())));
    }
  }

  private List<NodeTuple> entries(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    problems.add(Problem.at(place(node), "intake.mapping.map"));
    return List.of();
  }

  private String scalar(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    problems.add(Problem.at(place(node), "intake.mapping.word"));
    return NOT_OURS;
  }

  private void unknown(Node node, String id, String word, Collection<String> known) {
    problems.add(Problem.at(place(node), id, word, NearestWord.to(word, known)));
  }

  private static List<String> columnNames() {
    return Stream.concat(
            Arrays.stream(Field.values()).flatMap(field -> ColumnNames.of(field).stream()),
            Stream.of(NOT_OURS))
        .toList();
  }

  private Place place(Node node) {
    return node.getStartMark()
        .map(mark -> new Place(file.toString(), mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(Place.of(file.toString()));
  }
}

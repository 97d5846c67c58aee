package puhui.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** The open points of the source, from rules/open-points.yaml. */
public final class OpenPoints {
  private OpenPoints() {}

  /**
   * Reads the file in its order; every problem found ends in one {@link Trouble} with exit code
   * RULES.
   */
  public static List<OpenPoint> read(Path file) {
    List<Problem> problems = new ArrayList<>();
    List<OpenPoint> points = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node entry : entries(file)) {
      OpenPointEntry read = new OpenPointEntry(file.toString(), entry, problems);
      OpenPoint point = read.point();
      if (!point.id().isEmpty() && !ids.add(point.id())) {
        problems.add(Problem.at(read.place(), "report.openpoints.twice", point.id()));
      }
      points.add(point);
    }
    if (!problems.isEmpty()) {
      throw new Trouble(ExitCode.RULES, problems);
    }
    return List.copyOf(points);
  }

  private static List<Node> entries(Path file) {
    try {
      Node root =
          new Compose(LoadSettings.builder().setLabel(file.toString()).build())
              .composeString(Files.readString(file, StandardCharsets.UTF_8))
              .orElse(null);
      if (root instanceof SequenceNode list) {
        return list.getValue();
      }
      throw trouble(Problem.at(Place.of(file.toString()), "report.openpoints.list"));
    } catch (MarkedYamlEngineException e) {
      Place place =
          e.getProblemMark()
              .map(mark -> new Place(file.toString(), mark.getLine() + 1L, mark.getColumn() + 1))
              .orElse(Place.of(file.toString()));
      throw trouble(Problem.at(place, "report.openpoints.yaml", e.getProblem()));
    } catch (IOException | YamlEngineException e) {
      throw trouble(
          Problem.at(Place.of(file.toString()), "report.openpoints.unreadable", e.getMessage()));
    }
  }

  private static Trouble trouble(Problem problem) {
    return new Trouble(ExitCode.RULES, List.of(problem));
  }
}

package puhui.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import puhui.report.Json;
import puhui.text.Messages;
import puhui.text.Place;
import puhui.text.Problem;

/** What was found in a rules folder, as SARIF 2.1.0 for editors and other tools. */
public final class Sarif {
  private final Messages messages;
  private final List<Object> results = new ArrayList<>();
  private final TreeSet<String> ids = new TreeSet<>();

  private Sarif(Messages messages) {
    this.messages = messages;
  }

  /** The file's text: problems are errors, findings are warnings. */
  public static String of(List<Problem> problems, List<LintFinding> findings, Messages messages) {
    Sarif sarif = new Sarif(messages);
    problems.forEach(problem -> sarif.add(problem.id(), "error", problem));
    findings.forEach(each -> sarif.add(each.lint().id(), "warning", each.problem()));
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "puhui rules check");
    driver.put("rules", sarif.ids.stream().map(id -> Map.of("id", id)).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", sarif.results);
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    file.put("version", "2.1.0");
    file.put("runs", List.of(run));
    return Json.indented(file);
  }

  private void add(String id, String level, Problem problem) {
    ids.add(id);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", id);
    result.put("level", level);
    result.put("message", Map.of("text", messages.of(problem.id(), problem.values())));
    result.put("locations", List.of(Map.of("physicalLocation", location(problem.place()))));
    results.add(result);
  }

  private static Map<String, Object> location(Place place) {
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("artifactLocation", Map.of("uri", place.file().replace('\\', '/')));
    if (place.line() > 0) {
      Map<String, Object> region = new LinkedHashMap<>();
      region.put("startLine", place.line());
      if (place.column() > 0) {
        region.put("startColumn", place.column());
      }
      location.put("region", region);
    }
    return location;
  }
}

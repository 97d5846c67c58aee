package puhui.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import puhui.lint.FolderCheck.Acknowledged;
import puhui.report.Json;
import puhui.text.Messages;
import puhui.text.Place;
import puhui.text.Problem;

/** What was found in a rules folder, as SARIF 2.1.0 for editors and other tools. */
public final class Sarif {
  private final Messages messages;
  private final Path base;
  private final LintTexts texts;
  private final List<Object> results = new ArrayList<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private Sarif(Messages messages, Path base) {
    this.messages = messages;
    this.base = base;
    this.texts = new LintTexts(messages);
  }

  /**
   * The file's text: problems are errors, findings are warnings, and what is meant is suppressed.
   *
   * @param base the folder that file names are relative to
   */
  public static String of(FolderCheck check, Messages messages, Path base) {
    Sarif sarif = new Sarif(messages, base);
    check.problems().forEach(problem -> sarif.add(problem.id(), "error", problem));
    check.findings().forEach(each -> sarif.add(each.lint().id(), "warning", each.problem()));
    check.acknowledged().forEach(sarif::addSuppressed);
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    file.put("version", "2.1.0");
    file.put("runs", List.of(sarif.run()));
    return Json.indented(file);
  }

  private Map<String, Object> run() {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "puhui rules check");
    driver.put("rules", numbers.keySet().stream().map(this::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("language", messages.language().code());
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", results);
    return run;
  }

  private Map<String, Object> rule(String id) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", id);
    rule.put("shortDescription", Map.of("text", texts.what(id)));
    rule.put("help", Map.of("text", texts.help(id)));
    return rule;
  }

  private Map<String, Object> add(String id, String level, Problem problem) {
    numbers.putIfAbsent(id, numbers.size());
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", id);
    result.put("ruleIndex", numbers.get(id));
    result.put("level", level);
    result.put("message", Map.of("text", messages.of(problem.id(), problem.values())));
    if (!problem.place().file().isEmpty()) {
      result.put("locations", List.of(Map.of("physicalLocation", location(problem.place()))));
    }
    results.add(result);
    return result;
  }

  private void addSuppressed(Acknowledged meant) {
    LintFinding finding = meant.finding();
    Map<String, Object> suppression = new LinkedHashMap<>();
    suppression.put("kind", "external");
    suppression.put("status", "accepted");
    suppression.put(
        "justification",
        meant.reason().in(messages.language()) + " (" + meant.by() + ", " + meant.day() + ")");
    add(finding.lint().id(), "warning", finding.problem())
        .put("suppressions", List.of(suppression));
  }

  private Map<String, Object> location(Place place) {
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("artifactLocation", Map.of("uri", Relative.uri(place.file(), base)));
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

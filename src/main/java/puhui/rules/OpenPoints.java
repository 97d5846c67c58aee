package puhui.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import puhui.rules.RuleDescription.Bilingual;
import puhui.text.ExitCode;
import puhui.text.Problem;
import puhui.text.Trouble;
import puhui.text.Yaml;

/** The open points of the source, from rules/open-points.yaml. */
public final class OpenPoints {
  private static final List<String> KEYS =
      List.of("id", "source", "reading", "may_decide", "rests_on");

  private OpenPoints() {}

  /**
   * Reads the file in its order; every problem found ends in one {@link Trouble} with exit code
   * RULES.
   */
  public static List<OpenPoint> read(Path file) {
    List<Problem> problems = new ArrayList<>();
    List<OpenPoint> points = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Yaml entry : Yaml.read(file, ExitCode.RULES, problems).list()) {
      OpenPoint point = point(entry);
      if (!point.id().isEmpty() && !ids.add(point.id())) {
        entry.report("rules.open-points.twice", point.id());
      }
      points.add(point);
    }
    if (!problems.isEmpty()) {
      throw new Trouble(ExitCode.RULES, problems);
    }
    return List.copyOf(points);
  }

  private static OpenPoint point(Yaml entry) {
    Map<String, Yaml> keys = entry.map(KEYS);
    return new OpenPoint(
        text(keys, "id", entry),
        text(keys, "source", entry),
        bilingual(keys, "reading", entry),
        bilingual(keys, "may_decide", entry),
        text(keys, "rests_on", entry));
  }

  private static Bilingual bilingual(Map<String, Yaml> keys, String key, Yaml entry) {
    if (!keys.containsKey(key)) {
      entry.report("rules.open-points.missing", key);
      return Bilingual.NONE;
    }
    Yaml value = keys.get(key);
    Map<String, Yaml> texts = value.map(List.of("zh", "en"));
    return new Bilingual(text(texts, "en", value), text(texts, "zh", value));
  }

  private static String text(Map<String, Yaml> keys, String key, Yaml entry) {
    String text = keys.containsKey(key) ? keys.get(key).text() : "";
    if (text.isBlank()) {
      entry.report("rules.open-points.missing", key);
    }
    return text;
  }
}

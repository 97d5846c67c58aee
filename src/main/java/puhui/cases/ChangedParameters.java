package puhui.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Yaml;

/**
 * Writes other values into a copy of rules/parameters.yaml: a changed parameter has its value on
 * every day.
 */
final class ChangedParameters {
  private ChangedParameters() {}

  static void in(Path rules, Map<String, String> changes) throws IOException {
    Path file = rules.resolve("parameters.yaml");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    Yaml sheet = Yaml.read(file, ExitCode.RULES, new ArrayList<>());
    for (Map.Entry<String, Yaml> parameter : sheet.map().entrySet()) {
      if (changes.containsKey(parameter.getKey())) {
        for (Yaml dated : parameter.getValue().map().get("values").list()) {
          Place at = dated.map().get("value").place();
          String before = lines.get((int) at.line() - 1).substring(0, at.column() - 1);
          lines.set((int) at.line() - 1, before + changes.get(parameter.getKey()));
        }
      }
    }
    Files.write(file, lines);
  }
}

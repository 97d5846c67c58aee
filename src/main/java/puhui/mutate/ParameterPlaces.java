package puhui.mutate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Yaml;

/** Where each value of a parameter stands in a sheet that is known to be well formed. */
record ParameterPlaces(Map<String, Map<LocalDate, Place>> byName) {
  static ParameterPlaces in(Path sheet) {
    Map<String, Map<LocalDate, Place>> byName = new HashMap<>();
    Yaml.read(sheet, ExitCode.RULES, new ArrayList<>())
        .map()
        .forEach((name, node) -> byName.put(name, places(node.map().get("values").list())));
    return new ParameterPlaces(byName);
  }

  Map<LocalDate, Place> of(String name) {
    return byName.getOrDefault(name, Map.of());
  }

  private static Map<LocalDate, Place> places(List<Yaml> values) {
    Map<LocalDate, Place> places = new HashMap<>();
    for (Yaml value : values) {
      Map<String, Yaml> entries = value.map();
      Yaml from = entries.get("from");
      places.put(
          from == null ? LocalDate.MIN : LocalDate.parse(from.text()),
          entries.get("value").place());
    }
    return places;
  }
}

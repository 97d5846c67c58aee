package puhui.factors;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The emission factors of activities by id (emission-factors.csv). */
final class EmissionFactors {
  static final String FILE = "emission-factors.csv";
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "name_en",
          "name_zh",
          "iso14064_category",
          "activity_unit",
          "kgco2e_per_unit",
          "year",
          "region",
          "source_title",
          "source_url",
          "licence");

  private EmissionFactors() {}

  static SortedMap<String, EmissionFactor> read(Path folder, Problems problems) {
    SortedMap<String, EmissionFactor> factors = new TreeMap<>();
    for (CsvRow row : CsvTable.read(folder.resolve(FILE), COLUMNS, problems)) {
      EmissionFactor factor =
          new EmissionFactor(
              row.needed("id", problems),
              row.text("name_en"),
              row.text("name_zh"),
              row.needed("iso14064_category", problems),
              row.needed("activity_unit", problems),
              row.neededAmount("kgco2e_per_unit", problems),
              row.text("year"),
              row.text("region"),
              row.needed("source_title", problems),
              row.text("source_url"));
      if (factors.put(factor.id(), factor) != null) {
        problems.add(row.place("id"), "emission.double", factor.id());
      }
    }
    return Collections.unmodifiableSortedMap(factors);
  }
}

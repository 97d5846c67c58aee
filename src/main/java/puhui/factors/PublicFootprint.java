package puhui.factors;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import puhui.facts.Amount;
import puhui.facts.Day;

/**
 * A product footprint as published, raw materials included (public-footprints.csv): the provenance
 * of the indicative table and the ceiling of official values.
 *
 * @param totalKg the whole life cycle, kgCO2e
 * @param productionShare share of the total, 0 to 1
 * @param transportShare share of the total, 0 to 1
 */
record PublicFootprint(
    CsvRow row,
    BigDecimal totalKg,
    Amount productionShare,
    Amount transportShare,
    Amount storageGb) {
  static final String FILE = "public-footprints.csv";
  private static final List<String> COLUMNS =
      List.of(
          "manufacturer",
          "brand",
          "model",
          "storage_gb",
          "report_date",
          "total_kgco2e",
          "production_ratio",
          "transport_ratio",
          "source_title",
          "source_url",
          "licence",
          "evidence",
          "notes");
  private static final Set<String> WEAK_EVIDENCE =
      Set.of("blog", "press", "wiki", "secondary-approximate");

  static List<PublicFootprint> read(Path folder, Problems problems) {
    List<PublicFootprint> footprints = new ArrayList<>();
    for (CsvRow row : CsvTable.read(folder.resolve(FILE), COLUMNS, problems)) {
      footprints.add(
          new PublicFootprint(
              row,
              row.neededAmount("total_kgco2e", problems),
              share(row, "production_ratio", problems),
              share(row, "transport_ratio", problems),
              row.amount("storage_gb", problems)));
    }
    return footprints;
  }

  private static Amount share(CsvRow row, String column, Problems problems) {
    Amount share = row.amount(column, problems);
    if (share.stated() && share.value().compareTo(BigDecimal.ONE) > 0) {
      problems.add(row.place(column), "share.above.one", share);
    }
    return share;
  }

  /**
   * Its shares agree with each other, and its evidence is a manufacturer's report or a copy of one.
   */
  boolean reliable() {
    return !row.text("notes").contains("INCONSISTENT")
        && !WEAK_EVIDENCE.contains(row.text("evidence"));
  }

  BigDecimal productionKg() {
    return totalKg.multiply(productionShare.value());
  }

  /** The phone that it is about, with the total as its value. */
  PhoneFactor phone() {
    return new PhoneFactor(
        "public",
        row.text("brand"),
        row.text("model"),
        storageGb,
        totalKg,
        Amount.NOT_STATED,
        row.text("manufacturer"),
        EnumSet.allOf(Stage.class),
        false,
        Day.NOT_STATED,
        row.text("source_title"));
  }

  /** Production and distribution. */
  BigDecimal baselineKg() {
    return totalKg.multiply(productionShare.value().add(transportShare.value()));
  }
}

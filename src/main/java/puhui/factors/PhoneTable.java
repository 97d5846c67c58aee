package puhui.factors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import puhui.facts.Amount;
import puhui.text.Place;

/**
 * The table of baselines in use (phones.csv): annex A where it is official, a stand-in where it is
 * indicative.
 *
 * @param printedDefault the default that the annex itself prints: a row of the brand "default"
 */
record PhoneTable(List<PhoneFactor> rows, Optional<PhoneFactor> printedDefault) {
  static final String FILE = "phones.csv";
  static final String DEFAULT = "default";
  static final List<String> COLUMNS =
      List.of(
          "brand",
          "model",
          "storage_gb",
          "kgco2e",
          "production_kgco2e",
          "manufacturer",
          "boundary",
          "status",
          "valid_from",
          "evidence",
          "source",
          "source_url",
          "licence",
          "report_date",
          "notes");

  static PhoneTable read(Path folder, PhoneNames names, Problems problems) {
    Path file = folder.resolve(FILE);
    return of(CsvTable.read(file, COLUMNS, problems), file, names, problems);
  }

  /** The table that rows make, each checked by itself and against the others. */
  static PhoneTable of(List<CsvRow> rows, Path file, PhoneNames names, Problems problems) {
    List<PhoneFactor> phones = new ArrayList<>();
    Optional<PhoneFactor> printedDefault = Optional.empty();
    Map<String, CsvRow> seen = new HashMap<>();
    for (CsvRow row : rows) {
      boolean isDefault = row.text("brand").equals(DEFAULT);
      PhoneFactor phone = phone(row, "phones", problems);
      status(row, rows, problems);
      if (!isDefault) {
        configuration(row, names, problems);
        phones.add(phone);
      } else {
        printedDefault = Optional.of(phone);
      }
      CsvRow before = seen.putIfAbsent(isDefault ? DEFAULT : names.identity(phone), row);
      if (before != null) {
        problems.add(row.place("model"), "phone.double", phone.id(), before.line());
      }
    }
    if (phones.isEmpty() && problems.found().isEmpty()) {
      problems.add(Place.of(file.toString()), "phone.none");
    }
    return new PhoneTable(List.copyOf(phones), printedDefault);
  }

  boolean official() {
    return !rows.isEmpty() && rows.stream().allMatch(PhoneFactor::official);
  }

  /** What every table of footprints states of a phone. */
  static PhoneFactor phone(CsvRow row, String table, Problems problems) {
    Set<Stage> boundary = Stage.read(row, "boundary", problems);
    PhoneFactor phone =
        new PhoneFactor(
            table,
            row.needed("brand", problems),
            row.text("model"),
            row.amount("storage_gb", problems),
            row.neededAmount("kgco2e", problems),
            row.amount("production_kgco2e", problems),
            row.text("manufacturer"),
            boundary,
            row.text("status").equals("official"),
            row.day("valid_from", problems),
            row.needed("source", problems));
    Amount production = phone.productionKg();
    boolean known = production.stated() && phone.baselineKg().signum() > 0;
    if (known && production.value().compareTo(phone.baselineKg()) > 0) {
      problems.add(
          row.place("production_kgco2e"), "phone.production", production, phone.baselineKg());
    }
    return phone;
  }

  /** Brand, model and storage of a row that is about a phone. */
  static void configuration(CsvRow row, PhoneNames names, Problems problems) {
    row.needed("model", problems);
    String storage = row.needed("storage_gb", problems);
    if (!storage.isEmpty() && !StorageText.ofCell(storage).stated()) {
      problems.add(row.place("storage_gb"), "phone.storage", storage);
    }
    if (!names.knowsBrand(row.text("brand"))) {
      problems.add(row.place("brand"), "brand.unknown", row.text("brand"));
    }
  }

  private static void status(CsvRow row, List<CsvRow> rows, Problems problems) {
    String status = row.text("status");
    if (!status.equals("official") && !status.equals("indicative")) {
      problems.add(row.place("status"), "phone.status", status);
    } else if (!status.equals(rows.get(0).text("status"))) {
      problems.add(row.place("status"), "phone.status.mixed", status, rows.get(0).text("status"));
    }
  }
}

package puhui.factors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Disclosed footprints of phones that annex A lacks, treated to the same boundary
 * (supplementary.csv; rule DV-04). Only what a verifier has accepted counts, and only for the
 * applicant who disclosed it.
 */
record SupplementaryTable(List<Row> rows) {
  static final String FILE = "supplementary.csv";
  private static final List<String> COLUMNS =
      List.of(
          "applicant",
          "brand",
          "model",
          "storage_gb",
          "kgco2e",
          "production_kgco2e",
          "boundary",
          "status",
          "accepted_by",
          "valid_from",
          "source");

  /** One footprint; an empty applicant means every applicant. */
  record Row(String applicant, boolean accepted, PhoneFactor phone) {}

  static SupplementaryTable read(Path folder, PhoneNames names, Problems problems) {
    List<Row> rows = new ArrayList<>();
    Map<String, CsvRow> seen = new HashMap<>();
    for (CsvRow csv : CsvTable.read(folder.resolve(FILE), COLUMNS, problems)) {
      PhoneTable.configuration(csv, names, problems);
      Row row = row(csv, problems);
      rows.add(row);
      CsvRow before = seen.putIfAbsent(row.applicant() + "|" + names.identity(row.phone()), csv);
      if (before != null) {
        problems.add(csv.place("model"), "phone.double", row.phone().id(), before.line());
      }
    }
    return new SupplementaryTable(List.copyOf(rows));
  }

  private static Row row(CsvRow csv, Problems problems) {
    PhoneFactor phone = PhoneTable.phone(csv, "supplementary", problems);
    String status = csv.text("status");
    boolean accepted = status.equals("accepted");
    if (!accepted && !status.equals("proposed")) {
      problems.add(csv.place("status"), "supplementary.status", status);
    }
    if (accepted) {
      csv.needed("accepted_by", problems);
      if (!phone.boundary().equals(EnumSet.of(Stage.PRODUCTION, Stage.DISTRIBUTION))) {
        problems.add(csv.place("boundary"), "supplementary.boundary", csv.text("boundary"));
      }
    }
    return new Row(csv.text("applicant"), accepted, phone);
  }

  /** What counts for an applicant. */
  List<PhoneFactor> acceptedFor(String applicant) {
    return rows.stream()
        .filter(Row::accepted)
        .filter(row -> row.applicant().isEmpty() || row.applicant().equals(applicant))
        .map(Row::phone)
        .toList();
  }
}

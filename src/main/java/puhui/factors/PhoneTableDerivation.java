package puhui.factors;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import puhui.facts.Amount;

/**
 * Makes the indicative phones.csv from the public footprints: total × (production + transport)
 * where both shares are known and the storage is stated, one row per configuration (the rule is
 * written down in factors/README.md).
 */
final class PhoneTableDerivation {
  private static final List<String> EVIDENCE =
      List.of("manufacturer-report", "manufacturer-page", "dataset-row", "lca-summary");

  /** The newest report first, then the strongest evidence, then the smaller baseline. */
  private static final Comparator<PublicFootprint> PREFERENCE =
      Comparator.comparing((PublicFootprint each) -> each.row().text("report_date"))
          .reversed()
          .thenComparing(each -> evidenceRank(each.row().text("evidence")))
          .thenComparing(PublicFootprint::baselineKg);

  private PhoneTableDerivation() {}

  /** The whole file. */
  static String csv(List<PublicFootprint> footprints) {
    Map<Configuration, PublicFootprint> chosen = new LinkedHashMap<>();
    for (PublicFootprint each : footprints) {
      boolean known = each.productionShare().stated() && each.transportShare().stated();
      if (known && each.storageGb().stated() && each.reliable()) {
        Configuration configuration =
            new Configuration(each.row().text("brand"), each.row().text("model"), each.storageGb());
        chosen.merge(
            configuration, each, (one, other) -> PREFERENCE.compare(other, one) < 0 ? other : one);
      }
    }
    StringWriter text = new StringWriter();
    CsvWriter writer =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    writer.writeRecord(PhoneTable.COLUMNS);
    chosen.values().forEach(each -> writer.writeRecord(cells(each)));
    return text.toString();
  }

  private static List<String> cells(PublicFootprint each) {
    CsvRow row = each.row();
    return List.of(
        row.text("brand"),
        row.text("model"),
        each.storageGb().toString(),
        plain(each.baselineKg()),
        plain(each.productionKg()),
        row.text("manufacturer"),
        "production;distribution;raw_materials",
        "indicative",
        "",
        row.text("evidence"),
        row.text("source_title"),
        row.text("source_url"),
        row.text("licence"),
        row.text("report_date"),
        "total "
            + each.totalKg()
            + " × ("
            + each.productionShare()
            + " + "
            + each.transportShare()
            + ")");
  }

  private static String plain(BigDecimal kg) {
    return new Amount(kg).toString();
  }

  private static int evidenceRank(String evidence) {
    int rank = EVIDENCE.indexOf(evidence);
    return rank < 0 ? EVIDENCE.size() : rank;
  }
}

package puhui.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import puhui.decisions.Decision;
import puhui.emissions.ProjectEmissions;

/**
 * The lines of decisions.csv, in parts, so that several threads can put lines together (contract,
 * Output directory): kgCO2e with 6 places, 0.000000 for orders that do not count; the reduction
 * shown is the baseline shown less the project emissions shown.
 */
public final class DecisionsCsv {
  public static final String NAME = "decisions.csv";

  private static final int PLACES = 6;
  private static final String NOTHING = "0.000000";

  private final ProjectEmissions project;
  private final BigDecimal projectKg;

  /** Lines for a platform's project emissions. */
  public DecisionsCsv(ProjectEmissions project) {
    this.project = project;
    this.projectKg = project.orderProjectKg();
  }

  /** The first line. */
  public static byte[] header() {
    return line(
        "file",
        "row",
        "order_id",
        "imei",
        "decision",
        "rules",
        "baseline_source",
        "baseline_kg",
        "project_kg",
        "reduction_kg");
  }

  /** A cell, quoted where it must be. */
  public static String cell(String text) {
    byte[] line = line(LiveCell.quiet(text), "");
    return new String(line, 0, line.length - 2, StandardCharsets.UTF_8);
  }

  /** Two cells with the separator between them. */
  public static String cells(String first, String second) {
    return cell(first) + "," + cell(second);
  }

  /**
   * The end of a line, from the separator before the decision on.
   *
   * @param rules ids of all reject and refer rules that caught the order, sorted
   * @param baselineKg baseline that the order has, whatever was decided, kgCO2e
   */
  public byte[] ending(
      Decision decision, List<String> rules, boolean fromTable, BigDecimal baselineKg) {
    boolean counts = decision == Decision.ELIGIBLE;
    BigDecimal baseline = baselineKg.setScale(PLACES, RoundingMode.HALF_UP);
    return line(
        "",
        decision.name(),
        String.join(";", rules),
        fromTable ? "table" : "default",
        counts ? baseline.toPlainString() : NOTHING,
        counts ? projectKg.toPlainString() : NOTHING,
        counts && project.computable() ? baseline.subtract(projectKg).toPlainString() : NOTHING);
  }

  private static byte[] line(String... cells) {
    StringWriter text = new StringWriter();
    CsvWriter.builder()
        .bufferSize(0)
        .lineDelimiter(LineDelimiter.LF)
        .build(text)
        .writeRecord(cells);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}

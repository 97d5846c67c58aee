package puhui.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import puhui.decisions.DecidedOrder;
import puhui.decisions.Decision;
import puhui.emissions.ProjectEmissions;

/**
 * decisions.csv, written order by order (contract, Output directory): kgCO2e with 6 places,
 * 0.000000 for orders that do not count; the reduction shown is the baseline shown less the project
 * emissions shown.
 */
public final class DecisionsCsv implements AutoCloseable {
  private static final int PLACES = 6;
  private static final String NOTHING = "0.000000";

  private final CsvWriter csv;
  private ProjectEmissions project;
  private BigDecimal projectKg;

  private DecisionsCsv(CsvWriter csv) {
    this.csv = csv;
  }

  /** Writes the header; the writer is closed with this. */
  public static DecisionsCsv open(Writer writer) {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    csv.writeRecord(
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
    return new DecisionsCsv(csv);
  }

  /**
   * Writes one order.
   *
   * @param fileName the name that tells its file from the others
   */
  public void write(DecidedOrder order, String fileName, ProjectEmissions project) {
    divideOnce(project);
    boolean counts = order.decision() == Decision.ELIGIBLE;
    BigDecimal baseline = order.baselineKg().setScale(PLACES, RoundingMode.HALF_UP);
    csv.writeRecord(
        LiveCell.quiet(fileName),
        Long.toString(order.place().row()),
        LiveCell.quiet(order.orderId()),
        LiveCell.quiet(order.imeiMasked()),
        order.decision().name(),
        String.join(";", order.rules()),
        order.fromTable() ? "table" : "default",
        counts ? baseline.toPlainString() : NOTHING,
        counts ? projectKg.toPlainString() : NOTHING,
        counts && project.computable() ? baseline.subtract(projectKg).toPlainString() : NOTHING);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private void divideOnce(ProjectEmissions emissions) {
    if (project != emissions) {
      project = emissions;
      projectKg = emissions.orderProjectKg();
    }
  }
}

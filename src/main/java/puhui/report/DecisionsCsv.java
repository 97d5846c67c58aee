package puhui.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import puhui.decisions.Decision;
import puhui.decisions.DecidedOrder;

/**
 * decisions.csv, written order by order (contract, Output directory): kgCO2e with 6 places, 0.000000 for orders that do
 * not count; the reduction shown is the baseline shown less the project emissions shown.
 */
public final class DecisionsCsv implements AutoCloseable {
  private static final int PLACES = 6;
  private static final String NOTHING = "0.000000";

  private final CsvWriter csv;
  private BigDecimal lastProjectKg = BigDecimal.ZERO;
  private BigDecimal shownProjectKg = shown(lastProjectKg);

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
  public void write(DecidedOrder order, String fileName, BigDecimal projectKgPerPhone) {
    boolean counts = order.decision() == Decision.ELIGIBLE;
    BigDecimal baseline = shown(order.baselineKg());
    BigDecimal project = shownProject(projectKgPerPhone);
    csv.writeRecord(
        LiveCell.quiet(fileName),
        Long.toString(order.place().row()),
        LiveCell.quiet(order.orderId()),
        LiveCell.quiet(order.imeiMasked()),
        order.decision().name(),
        String.join(";", order.rules()),
        order.fromTable() ? "table" : "default",
        counts ? baseline.toPlainString() : NOTHING,
        counts ? project.toPlainString() : NOTHING,
        counts ? baseline.subtract(project).toPlainString() : NOTHING);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private BigDecimal shownProject(BigDecimal projectKg) {
    if (projectKg != lastProjectKg) {
      lastProjectKg = projectKg;
      shownProjectKg = shown(projectKg);
    }
    return shownProjectKg;
  }

  private static BigDecimal shown(BigDecimal kg) {
    return kg.setScale(PLACES, RoundingMode.HALF_UP);
  }
}

package puhui.impact;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import puhui.check.PairedOrder;
import puhui.report.LiveCell;
import puhui.report.Numbers;

/**
 * flips.csv, written order by order: what both versions say of it, and why they differ; kgCO2e with
 * 6 places, zero where the order does not count. All rules that caught the order are listed, those
 * that choose the baseline too.
 */
final class FlipsCsv implements AutoCloseable {
  private static final int PLACES = 6;

  private final CsvWriter csv;
  private final List<String> files;

  private FlipsCsv(CsvWriter csv, List<String> files) {
    this.csv = csv;
    this.files = files;
  }

  /** Writes the header; the writer is closed with this. */
  static FlipsCsv open(Writer writer, List<String> files) {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    csv.writeRecord(
        "file",
        "row",
        "order_id",
        "imei",
        "month",
        "district",
        "brand",
        "change",
        "decision_before",
        "decision_after",
        "rules_before",
        "rules_after",
        "cause",
        "struck",
        "baseline_kg_before",
        "baseline_kg_after",
        "reduction_kg_before",
        "reduction_kg_after");
    return new FlipsCsv(csv, files);
  }

  void write(Change change) {
    PairedOrder order = change.order();
    csv.writeRecord(
        LiveCell.quiet(files.get(order.place().file())),
        Long.toString(order.place().row()),
        LiveCell.quiet(order.orderId()),
        LiveCell.quiet(order.imeiMasked()),
        change.month(),
        change.district(),
        LiveCell.quiet(change.brand()),
        change.flips() ? "flip" : "figures",
        order.before().findings().decision().name(),
        order.after().findings().decision().name(),
        String.join(";", order.before().findings().rules()),
        String.join(";", order.after().findings().rules()),
        LiveCell.quiet(change.reason().code()),
        change.reason().struck(),
        kg(change.countedBefore() ? order.before().baselineKg() : BigDecimal.ZERO),
        kg(change.countsAfter() ? order.after().baselineKg() : BigDecimal.ZERO),
        kg(change.reductionBeforeKg()),
        kg(change.reductionAfterKg()));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private static String kg(BigDecimal value) {
    return Numbers.fixed(value, PLACES);
  }
}

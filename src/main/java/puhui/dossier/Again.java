package puhui.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import puhui.decisions.Findings;
import puhui.explain.Desk;
import puhui.facts.Order;
import puhui.intake.Row;
import puhui.report.DecisionsCsv;

/**
 * An order decided once more, from its own rows.
 *
 * @param line as decisions.csv has it from the order id on
 */
record Again(String line, Order order) {
  static Again of(Desk desk, Row.Readable own, List<Row.Readable> device) {
    Order order = desk.cleaner().order(own);
    Findings findings = desk.decide(device).get(own.place());
    byte[] ending =
        new DecisionsCsv(desk.project())
            .ending(
                findings.decision(),
                findings.adverse(),
                findings.fromTable(),
                desk.baselineKg(order.device(), findings.fromTable()));
    String text = DecisionsCsv.cells(order.orderId().value(), order.imei().masked());
    return new Again(text + new String(ending, StandardCharsets.UTF_8).stripTrailing(), order);
  }

  byte[] bytes() {
    return line.getBytes(StandardCharsets.UTF_8);
  }
}

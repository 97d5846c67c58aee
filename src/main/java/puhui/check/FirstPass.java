package puhui.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import puhui.decisions.Findings;
import puhui.decisions.Strata;
import puhui.facts.Order;
import puhui.intake.OrderCleaner;
import puhui.intake.Row;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** Cleans rows and decides each as though its order were the only one of its device. */
final class FirstPass {
  private final OrderCleaner cleaner;
  private final Strata strata;
  private final BigDecimal defaultKg;
  private final List<String> fileNames;

  FirstPass(OrderCleaner cleaner, Strata strata, BigDecimal defaultKg, List<String> fileNames) {
    this.cleaner = cleaner;
    this.strata = strata;
    this.defaultKg = defaultKg;
    this.fileNames = fileNames;
  }

  /** A batch of rows, decided. */
  record Batch(List<StoredOrder> orders, List<Row.Unreadable> unreadable, RowTally tally) {}

  /** Cleans and decides a batch. */
  Batch decide(List<Row> rows) {
    return decide(CleanedRows.of(rows, cleaner));
  }

  /** Decides a batch that is cleaned. */
  Batch decide(CleanedRows cleaned) {
    Batch batch = new Batch(new ArrayList<>(), cleaned.unreadable(), new RowTally());
    cleaned.unreadable().forEach(batch.tally()::unreadable);
    List<Order> orders = cleaned.orders();
    List<Strata.DecidedAlone> decided = strata.decideAlone(orders);
    for (int i = 0; i < orders.size(); i++) {
      Row.Readable row = cleaned.rows().get(i);
      StoredOrder order = stored(row, orders.get(i), decided.get(i));
      batch.tally().readable(row, orders.get(i), order.month());
      batch.orders().add(order);
    }
    return batch;
  }

  private StoredOrder stored(Row.Readable row, Order order, Strata.DecidedAlone decided) {
    Findings findings = decided.findings();
    checkChoice(findings, order);
    return new StoredOrder(
        row.place(),
        order.orderId().value(),
        order.imei().masked(),
        order.imei().deviceKey(),
        decided.orderRules(),
        findings,
        Phone.of(order.device(), findings.fromTable(), defaultKg),
        order.date(),
        row.cells());
  }

  /** Exactly one rule must choose the baseline, and a table only where one has the phone. */
  private void checkChoice(Findings findings, Order order) {
    boolean known = order.device().inTable() || order.device().inSupplementary();
    if (findings.choosing().size() == 1 && (known || !findings.fromTable())) {
      return;
    }
    String id =
        findings.choosing().isEmpty()
            ? "rules.choose.none"
            : findings.choosing().size() > 1 ? "rules.choose.two" : "rules.choose.table";
    String file = fileNames.get(order.row().file());
    String choosing = String.join(", ", findings.choosing());
    throw new Trouble(
        ExitCode.RULES, List.of(Problem.at(Place.NONE, id, order.row().row(), file, choosing)));
  }
}

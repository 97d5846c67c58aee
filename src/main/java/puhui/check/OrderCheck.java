package puhui.check;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import puhui.application.ApplicationForm;
import puhui.decisions.Claims;
import puhui.decisions.DecidedOrder;
import puhui.decisions.Decision;
import puhui.decisions.Findings;
import puhui.decisions.Strata;
import puhui.factors.Factors;
import puhui.intake.OrderCleaner;
import puhui.intake.Row;
import puhui.rules.ParameterSheet.ParametersOfYear;

/**
 * Decides all orders of an application in passes of constant memory: every order alone, then the
 * devices that have several, then all orders once more to write them in input order.
 */
final class OrderCheck {
  private final OrderInputs orders;
  private final Strata strata;
  private final Claims claims;
  private final OrderCleaner cleaner;
  private final FirstPass firstPass;
  private final RowTally rows = new RowTally();
  private final Tally tally = new Tally();
  private final DeviceKeys keys = new DeviceKeys();
  private Devices devices;

  OrderCheck(
      ApplicationForm form,
      OrderInputs orders,
      ParametersOfYear parameters,
      Strata strata,
      Factors factors,
      Claims claims,
      BigDecimal defaultKg) {
    this.orders = orders;
    this.strata = strata;
    cleaner = new OrderCleaner(factors, form.platformNames(), form.year(), parameters::on);
    this.claims = new NamedClaims(claims, cleaner);
    firstPass = new FirstPass(cleaner, strata, defaultKg, orders.names());
  }

  OrderCheck run(int threads, Path folder, OrderOutputs outputs) throws IOException {
    try (OrderStore store = new OrderStore(folder)) {
      RowBatches.read(
          orders.files(), threads, firstPass::decide, batch -> take(batch, store, outputs));
      decideDevices(store);
      store.forEach(order -> finish(order, outputs));
    }
    return this;
  }

  OrderCleaner cleaner() {
    return cleaner;
  }

  FirstPass firstPass() {
    return firstPass;
  }

  RowTally rows() {
    return rows;
  }

  Tally tally() {
    return tally;
  }

  Devices devices() {
    return devices;
  }

  private void take(FirstPass.Batch batch, OrderStore store, OrderOutputs outputs)
      throws IOException {
    outputs.read(batch.orders().size() + batch.unreadable().size());
    for (Row.Unreadable row : batch.unreadable()) {
      outputs.unreadable(row);
    }
    count(batch);
    for (StoredOrder order : batch.orders()) {
      store.add(order);
    }
  }

  /** Counts a batch and notes its devices. */
  void count(FirstPass.Batch batch) {
    rows.add(batch.tally());
    batch.orders().forEach(order -> keys.add(order.deviceKey()));
  }

  /** Decides the devices that have several orders, when all batches are counted. */
  void decideDevices(StoredOrders store) throws IOException {
    devices = Devices.decide(store, keys.toDecideTogether(claims), cleaner, strata, claims);
  }

  /** What is found of an order in the end; it is counted in the figures. */
  Findings finish(StoredOrder order) {
    Devices.Together together = devices.of(order.place());
    Findings findings = together == null ? order.findings() : together.findings();
    boolean alone = together == null && findings.decision() == Decision.REVIEW;
    tally.add(
        findings,
        order.phone(),
        order.month(),
        alone || (together != null && together.reviewCounts()));
    return findings;
  }

  private void finish(StoredOrder order, OrderOutputs outputs) throws IOException {
    Findings findings = finish(order);
    outputs.decided(
        new DecidedOrder(
            order.place(),
            order.orderId(),
            order.imeiMasked(),
            findings.decision(),
            findings.adverse(),
            findings.trial(),
            order.phone().fromTable(),
            order.phone().baselineKg()));
  }
}

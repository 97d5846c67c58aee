package puhui.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import puhui.application.ApplicationForm;
import puhui.decisions.Findings;
import puhui.decisions.Strata;
import puhui.facts.Day;
import puhui.facts.Order;
import puhui.facts.Parameters;
import puhui.intake.Row;
import puhui.report.RunResult;
import puhui.report.RunResult.Inputs;
import puhui.rules.ParameterSheet.ParametersOfYear;

/**
 * Decides the same orders by two versions of rules and factors. Rows are read once; they are
 * cleaned once where both versions have the same factors. Memory is bounded as in {@link
 * OrderCheck}.
 */
public final class PairedCheck {
  private final Checking before;
  private final Checking after;
  private final ApplicationForm form;
  private final OrderInputs orders;
  private final Strata rulesBefore;
  private final Strata rulesAfter;
  private final OrderCheck first;
  private final OrderCheck second;
  private final ParametersOfYear parametersBefore;
  private final ParametersOfYear parametersAfter;
  private final Map<Day, Optional<Parameters>> parameters = new ConcurrentHashMap<>();

  /** Both versions, and the orders of one application, which both decide. */
  public PairedCheck(Checking before, Checking after, ApplicationForm form, OrderInputs orders) {
    this.before = before;
    this.after = after;
    this.form = form;
    this.orders = orders;
    rulesBefore = before.forRun(orders);
    rulesAfter = after.forRun(orders);
    first = before.orderCheck(form, orders, rulesBefore);
    second = after.orderCheck(form, orders, rulesAfter);
    parametersBefore = before.rules().parameters().forYear(form.year());
    parametersAfter = after.rules().parameters().forYear(form.year());
  }

  private record Batch(FirstPass.Batch before, FirstPass.Batch after) {}

  /** Decides all orders; the folder is for orders that have no room in memory. */
  public void run(int threads, Path folder, PairedOutputs outputs) throws IOException {
    try (OrderStore store = new OrderStore(folder);
        OrderStore others = new OrderStore(folder)) {
      RowBatches.read(
          orders.files(),
          threads,
          this::decide,
          batch -> {
            outputs.read(batch.before().orders().size() + batch.before().unreadable().size());
            take(batch.before(), first, store);
            take(withoutCells(batch.after()), second, others);
          });
      first.decideDevices(store);
      second.decideDevices(
          taker ->
              store.forEachWith(
                  others, (order, other) -> taker.take(other.withCells(order.cells()))));
      store.forEachWith(others, (order, other) -> handDevice(order, other, outputs));
      outputs.devicesDone();
      store.forEachWith(others, (order, other) -> hand(order, other, outputs));
    }
  }

  /** What the version before makes of the application, after the run. */
  public RunResult before(Inputs inputs) {
    return before.result(form, orders, inputs, first, rulesBefore);
  }

  /** What the version after makes of it. */
  public RunResult after(Inputs inputs) {
    return after.result(form, orders, inputs, second, rulesAfter);
  }

  private Batch decide(List<Row> rows) {
    CleanedRows cleaned = CleanedRows.of(rows, first.cleaner());
    CleanedRows others =
        before.factors() == after.factors()
            ? cleaned.with(this::underAfter)
            : CleanedRows.of(rows, second.cleaner());
    return new Batch(first.firstPass().decide(cleaned), second.firstPass().decide(others));
  }

  /** The order with the parameters of the version after; itself where these are the same. */
  private Order underAfter(Order order) {
    return parameters
        .computeIfAbsent(order.date(), this::otherParameters)
        .map(order::under)
        .orElse(order);
  }

  private Optional<Parameters> otherParameters(Day day) {
    Parameters others = parametersAfter.on(day);
    return Optional.of(others).filter(parameters -> !parameters.equals(parametersBefore.on(day)));
  }

  private static void take(FirstPass.Batch batch, OrderCheck check, OrderStore store)
      throws IOException {
    check.count(batch);
    for (StoredOrder order : batch.orders()) {
      store.add(order);
    }
  }

  /** The cells stand in the first store already. */
  private static FirstPass.Batch withoutCells(FirstPass.Batch batch) {
    return new FirstPass.Batch(
        batch.orders().stream().map(StoredOrder::withoutCells).toList(),
        batch.unreadable(),
        batch.tally());
  }

  private void handDevice(StoredOrder order, StoredOrder other, PairedOutputs outputs)
      throws IOException {
    Devices.Together together = first.devices().of(order.place());
    Devices.Together otherwise = second.devices().of(order.place());
    if (together != null || otherwise != null) {
      Findings mine = together == null ? order.findings() : together.findings();
      Findings theirs = otherwise == null ? other.findings() : otherwise.findings();
      outputs.ofDevice(paired(order, other, mine, theirs));
    }
  }

  private void hand(StoredOrder order, StoredOrder other, PairedOutputs outputs)
      throws IOException {
    outputs.decided(paired(order, other, first.finish(order), second.finish(other)));
  }

  private static PairedOrder paired(
      StoredOrder order, StoredOrder other, Findings mine, Findings theirs) {
    return new PairedOrder(
        new Row.Readable(order.place(), order.cells()),
        order.orderId(),
        order.imeiMasked(),
        order.deviceKey() < 0 ? other.deviceKey() : order.deviceKey(),
        order.date(),
        side(order.phone(), mine),
        side(other.phone(), theirs));
  }

  private static PairedOrder.Side side(Phone phone, Findings findings) {
    return new PairedOrder.Side(findings, phone.brand(), phone.fromTable(), phone.baselineKg());
  }
}

package puhui.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import puhui.application.ApplicationForm;
import puhui.report.RunResult;
import puhui.report.RunResult.Inputs;

/**
 * Decides the same orders by two versions of rules and factors. Rows are read once; they are
 * cleaned once where both versions have the same factors. Memory is bounded as in {@link OrderRun}.
 */
public final class PairedCheck implements AutoCloseable {
  private final Checking before;
  private final Checking after;
  private final ApplicationForm form;
  private final OrderInputs orders;
  private final OrderRun run;

  /**
   * Both versions, and the orders of one application, which both decide.
   *
   * @param folder for what has no room in memory
   */
  public PairedCheck(
      Checking before, Checking after, ApplicationForm form, OrderInputs orders, Path folder) {
    this.before = before;
    this.after = after;
    this.form = form;
    this.orders = orders;
    List<Version> versions = List.of(before.version(form, orders), after.version(form, orders));
    run = new OrderRun(versions, orders, before.means(folder));
  }

  /** Decides all orders. */
  public void run(PairedOutputs outputs) throws IOException {
    run.decideAlone(outputs);
    run.devices().hear(members -> outputs.ofDevice(paired(members)));
    run.decideDevices();
    try (RowsAgain rows = new RowsAgain(orders)) {
      run.forEach(
          IntStream.range(0, run.means().threads())
              .mapToObj(i -> new PairedWorker(run, before.sampling(), rows, outputs))
              .toList());
    }
  }

  /** What the version before makes of the application, after the run. */
  public RunResult before(Inputs inputs) {
    return before.result(form, orders, inputs, run, 0);
  }

  /** What the version after makes of it. */
  public RunResult after(Inputs inputs) {
    return after.result(form, orders, inputs, run, 1);
  }

  private List<PairedOrder> paired(List<DeviceStage.Decided> members) {
    List<PairedOrder> paired = new ArrayList<>();
    for (DeviceStage.Decided order : members) {
      paired.add(
          PairedOrder.of(
              order.row(),
              run.versions(),
              PairedOrder.Side.of(order.results().get(0)),
              PairedOrder.Side.of(order.results().get(1))));
    }
    return paired;
  }

  @Override
  public void close() throws IOException {
    run.close();
  }
}

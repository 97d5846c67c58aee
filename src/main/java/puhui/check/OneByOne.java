package puhui.check;

import java.io.IOException;
import puhui.decisions.DecidedOrder;
import puhui.decisions.Sampling;
import puhui.facts.RowPlace;

/** Hands on decided orders one by one: for a few of them. */
final class OneByOne extends LastWorker {
  private final DecidedOutputs outputs;
  private Segment orders = new Segment();

  OneByOne(OrderRun run, Sampling sampling, DecidedOutputs outputs) {
    super(run, sampling);
    this.outputs = outputs;
  }

  @Override
  void made(Segment segment) {
    orders = segment;
  }

  @Override
  public void hand() throws IOException {
    for (int i = 0; i < orders.size; i++) {
      Result result = result(0, i);
      outputs.decided(
          new DecidedOrder(
              new RowPlace(orders.file, orders.rowOf(i)),
              result.findings().decision(),
              result.findings().adverse(),
              result.findings().trial(),
              result.phone().fromTable(),
              result.phone().baselineKg()));
    }
  }
}

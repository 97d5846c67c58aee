package puhui.check;

import java.io.IOException;
import puhui.decisions.Sampling;
import puhui.intake.Row;

/** Hands on the orders that someone asks for, as both versions have decided them. */
final class PairedWorker extends LastWorker {
  private final RowsAgain rows;
  private final PairedOutputs outputs;
  private Segment orders = new Segment();
  private boolean[] asked = {};

  /**
   * @param rows one for all workers, since they hand on in turn
   */
  PairedWorker(OrderRun run, Sampling sampling, RowsAgain rows, PairedOutputs outputs) {
    super(run, sampling);
    this.rows = rows;
    this.outputs = outputs;
  }

  @Override
  void made(Segment segment) {
    orders = segment;
    asked = asked.length < segment.size ? new boolean[2 * segment.size] : asked;
    for (int i = 0; i < segment.size; i++) {
      asked[i] = outputs.asks(side(0, i), side(1, i));
    }
  }

  @Override
  public void hand() throws IOException {
    for (int i = 0; i < orders.size; i++) {
      if (asked[i]) {
        Row.Readable row = rows.of(orders, i);
        outputs.decided(PairedOrder.of(row, run().versions(), side(0, i), side(1, i)));
      }
    }
  }

  private PairedOrder.Side side(int version, int order) {
    return PairedOrder.Side.of(result(version, order));
  }
}

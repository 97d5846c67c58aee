package puhui.check;

import java.io.IOException;

/** All orders of a run, in input order, as often as they are asked for. */
interface StoredOrders {
  void forEach(Taker taker) throws IOException;

  /** Takes the orders one by one. */
  interface Taker {
    void take(StoredOrder order) throws IOException;
  }
}

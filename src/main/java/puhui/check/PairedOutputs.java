package puhui.check;

import java.io.IOException;
import java.util.List;

/** Who hears of orders that two versions have decided. */
public interface PairedOutputs extends OrderOutputs {
  /** The orders of a device that has several; all of these come before the first decided order. */
  void ofDevice(List<PairedOrder> orders) throws IOException;

  /** Whether an order is asked for that comes to this in both versions. */
  boolean asks(PairedOrder.Side before, PairedOrder.Side after);

  /** Every order that is asked for, in input order. */
  void decided(PairedOrder order) throws IOException;
}

package puhui.check;

import java.io.IOException;

/** Where orders go that two versions have decided. */
public interface PairedOutputs {
  /** So many more rows have been read. */
  void read(long rows);

  /** An order of a device that has several; all of these come before the first decided order. */
  void ofDevice(PairedOrder order) throws IOException;

  /** There are no more orders of such devices. */
  void devicesDone();

  /** Every order, in input order. */
  void decided(PairedOrder order) throws IOException;
}

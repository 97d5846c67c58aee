package puhui.check;

import java.io.IOException;
import puhui.decisions.DecidedOrder;
import puhui.intake.Row;

/** Where decided orders and unreadable rows go, each in input order. */
public interface OrderOutputs {
  /** So many more rows have been read. */
  void read(long rows);

  void decided(DecidedOrder order) throws IOException;

  void unreadable(Row.Unreadable row) throws IOException;
}

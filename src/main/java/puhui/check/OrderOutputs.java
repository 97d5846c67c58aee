package puhui.check;

import java.io.IOException;
import puhui.decisions.DecidedOrder;
import puhui.intake.Row;

/** Where decided orders and unreadable rows go, each in input order. */
public interface OrderOutputs {
  void decided(DecidedOrder order) throws IOException;

  void unreadable(Row.Unreadable row) throws IOException;
}

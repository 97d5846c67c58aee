package puhui.check;

import java.io.IOException;
import puhui.decisions.DecidedOrder;

/** Who hears of every order what is decided, in input order. */
public interface DecidedOutputs extends OrderOutputs {
  void decided(DecidedOrder order) throws IOException;
}

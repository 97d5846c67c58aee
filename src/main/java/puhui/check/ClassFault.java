package puhui.check;

import java.util.List;
import puhui.facts.Order;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** An order that was decided by itself as well came out otherwise: a fault of the program. */
final class ClassFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Order order;
  private final String difference;

  ClassFault(Order order, String difference) {
    super(difference);
    this.order = order;
    this.difference = difference;
  }

  /** What ends the run, when it is known in which file the row stands and how many are before. */
  Trouble trouble(String file, long rowsBefore) {
    return new Trouble(
        ExitCode.FAULT,
        List.of(
            Problem.at(
                Place.NONE,
                "check.classes.differ",
                file,
                rowsBefore + order.row().row(),
                order.orderId(),
                difference)));
  }
}

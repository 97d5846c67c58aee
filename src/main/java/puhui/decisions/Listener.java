package puhui.decisions;

import java.util.Collection;
import puhui.rules.Stratum;

/** Hears what the rules of a stratum are asked: all facts of one question. */
@FunctionalInterface
public interface Listener {
  /**
   * A question.
   *
   * @param facts many orders, each asked about by itself, in the stratum of the orders; all facts
   *     of one device in those of the devices
   */
  void asked(Stratum stratum, Collection<?> facts);
}

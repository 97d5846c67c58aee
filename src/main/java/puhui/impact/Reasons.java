package puhui.impact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import puhui.check.PairedOrder;
import puhui.factors.Factors;

/** Finds what made an order come out otherwise. */
final class Reasons {
  private final Differences differences;
  private final Worlds worlds;
  private final Map<Long, List<PairedOrder>> devices = new HashMap<>();
  private final Map<Reason, Reason> known = new HashMap<>();

  Reasons(Differences differences, Worlds worlds) {
    this.differences = differences;
    this.worlds = worlds;
  }

  /** Notes a device that has several orders, if one of them flips. */
  void noteDevice(List<PairedOrder> device) {
    if (device.stream().anyMatch(Flips::flips)) {
      devices.put(device.get(0).deviceKey(), device);
    }
  }

  /** Why an order flips. */
  Reason of(PairedOrder order) {
    List<PairedOrder> device = devices.getOrDefault(order.deviceKey(), List.of(order));
    Reason reason = new DeviceReasons(differences, worlds, device).of(order);
    return known.computeIfAbsent(reason, first -> first);
  }

  /** Why an order has other figures although the same rules catch it. */
  Reason ofFigures(PairedOrder order) {
    SortedSet<Cause> causes = new TreeSet<>();
    boolean usual = order.before().fromTable() && order.after().fromTable();
    if (!usual && differences.differs(Factors.DEFAULT_STAGES, order.date())) {
      causes.add(differences.ofParameter("", Factors.DEFAULT_STAGES, order.date()));
    }
    if (differences.factorsDiffer()) {
      causes.add(differences.ofFactors(""));
    }
    return Reason.of(causes);
  }
}

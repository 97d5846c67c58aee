package puhui.impact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import puhui.check.PairedOrder;
import puhui.decisions.Findings;
import puhui.factors.Factors;

/**
 * Finds what made an order come out otherwise: a rule or parameter that strikes the order itself,
 * else one that strikes another order of its device, as when the order that kept the credit loses
 * it.
 */
final class Reasons {
  private final Differences differences;
  private final Map<Long, SortedSet<Cause>> devices = new HashMap<>();

  Reasons(Differences differences) {
    this.differences = differences;
  }

  /** Whether decision or rule list differ. */
  static boolean flips(PairedOrder order) {
    Findings before = order.before().findings();
    Findings after = order.after().findings();
    return before.decision() != after.decision() || !before.rules().equals(after.rules());
  }

  /** Notes what strikes an order of a device with several, for the others. */
  void noteDevice(PairedOrder order) {
    if (flips(order)) {
      SortedSet<Cause> own = own(order);
      if (!own.isEmpty()) {
        devices.computeIfAbsent(order.deviceKey(), key -> new TreeSet<>()).addAll(own);
      }
    }
  }

  /** Why an order flips. */
  Reason of(PairedOrder order) {
    SortedSet<Cause> own = own(order);
    if (!own.isEmpty()) {
      return Reason.of(own, false);
    }
    return Optional.ofNullable(devices.get(order.deviceKey()))
        .map(causes -> Reason.of(causes, true))
        .orElseGet(() -> Reason.of(remote(order), true));
  }

  /** Why an order has other figures although the same rules catch it. */
  Reason ofFigures(PairedOrder order) {
    SortedSet<Cause> causes = new TreeSet<>();
    if (!order.before().fromTable() || !order.after().fromTable()) {
      causes.addAll(differences.ofParameter("", Factors.DEFAULT_STAGES, order.date()));
    }
    if (differences.factorsDiffer()) {
      causes.add(Cause.of(Cause.Kind.FACTORS, ""));
    }
    return Reason.of(causes, false);
  }

  private SortedSet<Cause> own(PairedOrder order) {
    SortedSet<Cause> causes = new TreeSet<>();
    differing(order).forEach(rule -> causes.addAll(differences.of(rule, order.date())));
    return causes;
  }

  /** What a rule about devices reads that differs for another order than this one. */
  private SortedSet<Cause> remote(PairedOrder order) {
    SortedSet<Cause> causes = new TreeSet<>();
    differing(order).forEach(rule -> causes.addAll(differences.ofAnyDay(rule)));
    if (causes.isEmpty() && differences.factorsDiffer()) {
      differing(order).forEach(rule -> causes.add(Cause.of(Cause.Kind.FACTORS, rule)));
    }
    return causes;
  }

  /** Rules that catch the order in one version only; else those that do otherwise with it. */
  private static SortedSet<String> differing(PairedOrder order) {
    SortedSet<String> before = new TreeSet<>(order.before().findings().rules());
    SortedSet<String> after = new TreeSet<>(order.after().findings().rules());
    if (before.equals(after)) {
      return before;
    }
    SortedSet<String> differing = new TreeSet<>(before);
    differing.addAll(after);
    before.retainAll(after);
    differing.removeAll(before);
    return differing;
  }
}

package puhui.impact;

import java.util.SortedSet;
import java.util.TreeSet;
import puhui.check.PairedOrder;
import puhui.decisions.Findings;

/** Which orders flip, and by which rules. */
final class Flips {
  private Flips() {}

  /** Whether decision or rule list differ. */
  static boolean flips(PairedOrder order) {
    return flips(order.before(), order.after());
  }

  /** The same of an order that comes to this in both versions. */
  static boolean flips(PairedOrder.Side sideBefore, PairedOrder.Side sideAfter) {
    Findings before = sideBefore.findings();
    Findings after = sideAfter.findings();
    return before.decision() != after.decision() || !before.rules().equals(after.rules());
  }

  /**
   * Rules that catch the order in one version only and, where the decision differs, those that
   * catch it in both and do otherwise with it.
   */
  static SortedSet<String> rules(PairedOrder order, Differences differences) {
    boolean decided = order.before().findings().decision() != order.after().findings().decision();
    SortedSet<String> rules = struck(order, differences);
    SortedSet<String> both = both(order);
    rules.removeIf(rule -> !decided && both.contains(rule));
    return rules;
  }

  /**
   * Rules that say otherwise of the order, whether its decision differs or not: it may stay
   * rejected and yet come to be, or no longer be, a live order of its device.
   */
  static SortedSet<String> struck(PairedOrder order, Differences differences) {
    SortedSet<String> both = both(order);
    SortedSet<String> rules = new TreeSet<>(order.before().findings().rules());
    rules.addAll(order.after().findings().rules());
    rules.removeIf(rule -> both.contains(rule) && !differences.otherOutcome(rule));
    return rules;
  }

  private static SortedSet<String> both(PairedOrder order) {
    SortedSet<String> both = new TreeSet<>(order.before().findings().rules());
    both.retainAll(order.after().findings().rules());
    return both;
  }
}

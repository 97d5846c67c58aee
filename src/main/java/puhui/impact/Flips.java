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
    Findings before = order.before().findings();
    Findings after = order.after().findings();
    return before.decision() != after.decision() || !before.rules().equals(after.rules());
  }

  /**
   * Rules that catch the order in one version only and, where the decision differs, those that
   * catch it in both and do otherwise with it.
   */
  static SortedSet<String> rules(PairedOrder order, Differences differences) {
    Findings before = order.before().findings();
    Findings after = order.after().findings();
    SortedSet<String> both = new TreeSet<>(before.rules());
    both.retainAll(after.rules());
    SortedSet<String> rules = new TreeSet<>(before.rules());
    rules.addAll(after.rules());
    rules.removeAll(both);
    if (before.decision() != after.decision()) {
      both.stream().filter(differences::otherOutcome).forEach(rules::add);
    }
    return rules;
  }
}

package puhui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import puhui.decisions.Findings;
import puhui.decisions.Strata.DecidedAlone;

/**
 * What each version says of an order as the only one of its device; millions of orders share a few
 * verdicts.
 *
 * @param orderRules what the order rules alone said, for a later look at the whole device
 * @param questions how many rules were asked
 * @param phoneAsked the rules about phones were among them
 */
record Verdict(
    List<SortedSet<String>> orderRules,
    List<Findings> findings,
    List<Integer> questions,
    List<Boolean> phoneAsked) {

  /** The verdict that the versions come to, each by its own. */
  static Verdict of(List<DecidedAlone> versions) {
    Verdict verdict =
        new Verdict(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (DecidedAlone decided : versions) {
      verdict.orderRules.add(decided.orderRules());
      verdict.findings.add(decided.findings());
      verdict.questions.add(decided.questions());
      verdict.phoneAsked.add(decided.phoneAsked());
    }
    return verdict;
  }
}

package puhui.check;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import puhui.facts.Amount;
import puhui.report.ExpectedShare;
import puhui.report.ExpectedShare.Source;
import puhui.report.RuleShare;
import puhui.report.RunResult.Inputs;
import puhui.report.RunResult.RuleFigures;
import puhui.report.Shares;
import puhui.rules.RuleDescription;
import puhui.rules.Stratum;
import puhui.text.NearestWord;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * Compares what each rule caught with the share that its file declares or, where it declares none,
 * with its share in the last accepted run.
 */
final class ShareGuard {
  static final ShareGuard OFF = new ShareGuard(false, Optional.empty(), new TreeSet<>());

  private final boolean on;
  private final Optional<AcceptedRun> last;
  private final SortedSet<String> confirmed;

  private ShareGuard(boolean on, Optional<AcceptedRun> last, SortedSet<String> confirmed) {
    this.on = on;
    this.last = last;
    this.confirmed = confirmed;
  }

  /** Compares with what the rules' files declare, and nothing is confirmed. */
  static ShareGuard ofDeclared() {
    return new ShareGuard(true, Optional.empty(), new TreeSet<>());
  }

  /** Reads the last accepted run; a confirmed rule that the folder does not have is refused. */
  static ShareGuard of(Watch watch, List<RuleDescription> rules) {
    List<String> known =
        rules.stream().filter(ShareGuard::counts).map(RuleDescription::id).toList();
    for (String id : watch.confirmed()) {
      if (!known.contains(id)) {
        throw Trouble.input(Place.NONE, "check.shares.unknown", id, NearestWord.to(id, known));
      }
    }
    return new ShareGuard(
        watch.on(),
        watch.lastAccepted().map(run -> AcceptedRun.read(run, watch.kept())),
        new TreeSet<>(watch.confirmed()));
  }

  /** The inputs, with what shares are compared with. */
  Inputs in(Inputs inputs) {
    return new Inputs(
        inputs.programVersion(),
        inputs.rulesSha256(),
        inputs.factorsSha256(),
        inputs.applicationSha256(),
        inputs.orderFiles(),
        last.map(AcceptedRun::sha256).orElse(""),
        List.copyOf(confirmed),
        inputs.ledgerSha256());
  }

  /**
   * The shares of a run.
   *
   * @param orders orders decided; where there are none there is nothing to compare
   */
  Shares shares(List<RuleDescription> rules, List<RuleFigures> figures, long orders) {
    if (!on || orders == 0) {
      return Shares.UNWATCHED;
    }
    Map<String, Long> caught =
        figures.stream().collect(toMap(RuleFigures::rule, RuleFigures::orders));
    List<RuleShare> shares = new ArrayList<>();
    for (RuleDescription rule : rules) {
      ExpectedShare expected = expected(rule);
      boolean asked = last.isPresent() || confirmed.contains(rule.id());
      if (counts(rule) && (asked || expected.source() != Source.NONE)) {
        shares.add(share(rule.id(), caught.getOrDefault(rule.id(), 0L), orders, expected));
      }
    }
    return new Shares(List.copyOf(shares));
  }

  private RuleShare share(String rule, long caught, long orders, ExpectedShare expected) {
    boolean exceeded = FarMore.than(expected, caught, orders);
    return new RuleShare(rule, caught, orders, expected, exceeded, confirmed.contains(rule));
  }

  private ExpectedShare expected(RuleDescription rule) {
    Amount declared = rule.expectedShare();
    return declared.stated()
        ? ExpectedShare.declared(declared.value())
        : last.map(run -> run.share(rule.id())).orElse(ExpectedShare.NONE);
  }

  /** Rules of the application catch no orders; one that is off or in trial decides nothing. */
  private static boolean counts(RuleDescription rule) {
    return rule.stratum() != Stratum.APPLICATION && rule.state().inForce();
  }
}

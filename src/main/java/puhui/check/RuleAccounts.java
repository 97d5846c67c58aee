package puhui.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import puhui.decisions.Findings;
import puhui.emissions.ProjectEmissions;
import puhui.report.Conservation.RuleAccount;
import puhui.rules.OutcomeKind;
import puhui.rules.RuleDescription;
import puhui.rules.Stratum;

/** What became of every order at every rule about orders, from the tally of the last pass alone. */
final class RuleAccounts {
  private final List<RuleDescription> rules;
  private final Map<String, RuleDescription> byId;
  private final SortedSet<String> couldNotRun;
  private final Map<Findings, BaselineSum[]> found = new IdentityHashMap<>();
  private final SortedMap<String, Account> accounts = new TreeMap<>();
  final BaselineSum all = new BaselineSum();
  final BaselineSum eligible = new BaselineSum();
  long review;
  long ineligible;

  /** What became of the orders at one rule. */
  static final class Account {
    long caught;
    private long passed;
    private long notApplicable;
    private long couldNotRun;
    final BaselineSum alone = new BaselineSum();
    private final BaselineSum amongOthers = new BaselineSum();
    final BaselineSum first = new BaselineSum();

    long sum() {
      return caught + passed + notApplicable + couldNotRun;
    }
  }

  private RuleAccounts(List<RuleDescription> rules, SortedSet<String> couldNotRun) {
    this.rules = rules.stream().filter(r -> r.stratum() != Stratum.APPLICATION).toList();
    byId = this.rules.stream().collect(Collectors.toMap(RuleDescription::id, rule -> rule));
    this.couldNotRun = couldNotRun;
    this.rules.forEach(rule -> accounts.put(rule.id(), new Account()));
  }

  static RuleAccounts of(Tally tally, List<RuleDescription> rules, SortedSet<String> couldNotRun) {
    RuleAccounts all = new RuleAccounts(rules, couldNotRun);
    tally.forEach(all::gather);
    all.found.forEach(
        (findings, sums) -> {
          all.add(findings, false, sums[0]);
          all.add(findings, true, sums[1]);
        });
    return all;
  }

  SortedMap<String, Account> accounts() {
    return accounts;
  }

  /** Orders of the same findings go the same way: only their sums differ. */
  private void gather(Tally.Cell cell, long orders) {
    BaselineSum[] sums =
        found.computeIfAbsent(
            cell.findings(), key -> new BaselineSum[] {new BaselineSum(), new BaselineSum()});
    sums[cell.phoneAsked() ? 1 : 0].add(orders, cell.phone().baselineKg());
  }

  private void add(Findings findings, boolean phoneAsked, BaselineSum sum) {
    all.add(sum);
    switch (findings.decision()) {
      case ELIGIBLE -> eligible.add(sum);
      case REVIEW -> review += sum.orders;
      case INELIGIBLE -> ineligible += sum.orders;
    }
    Set<String> caught = new HashSet<>(findings.rules());
    caught.addAll(findings.trial());
    boolean live =
        phoneAsked && findings.rules().stream().map(byId::get).noneMatch(this::rejectsBefore);
    for (RuleDescription rule : rules) {
      boolean inScope =
          !rule.state().off()
              && switch (rule.stratum()) {
                case ORDER, APPLICATION -> true;
                case DEVICE -> phoneAsked;
                case REPEAT -> live;
              };
      add(accounts.get(rule.id()), rule.id(), caught.contains(rule.id()), inScope, sum.orders);
    }
    addTonnes(findings, sum);
  }

  private boolean rejectsBefore(RuleDescription rule) {
    return rule.outcome() == OutcomeKind.REJECT && rule.stratum() != Stratum.REPEAT;
  }

  private void add(Account account, String rule, boolean caught, boolean inScope, long orders) {
    if (caught) {
      account.caught += orders;
    }
    if (!inScope) {
      account.notApplicable += orders;
    } else if (!caught) {
      if (couldNotRun.contains(rule)) {
        account.couldNotRun += orders;
      } else {
        account.passed += orders;
      }
    }
  }

  private void addTonnes(Findings findings, BaselineSum sum) {
    List<String> adverse = findings.adverse();
    for (String rule : adverse) {
      Account account = accounts.get(rule);
      (adverse.size() == 1 ? account.alone : account.amongOthers).add(sum);
    }
    OutcomeKind severest = findings.rejected() ? OutcomeKind.REJECT : OutcomeKind.REFER;
    adverse.stream()
        .filter(rule -> byId.get(rule).outcome() == severest)
        .findFirst()
        .ifPresent(rule -> accounts.get(rule).first.add(sum));
  }

  List<RuleAccount> shown(ProjectEmissions project) {
    List<RuleAccount> list = new ArrayList<>();
    accounts.forEach(
        (rule, account) ->
            list.add(
                new RuleAccount(
                    rule,
                    account.caught,
                    account.passed,
                    account.notApplicable,
                    account.couldNotRun,
                    reductionKg(project, account.alone),
                    reductionKg(project, account.amongOthers),
                    reductionKg(project, account.first))));
    return list;
  }

  private static BigDecimal reductionKg(ProjectEmissions project, BaselineSum sum) {
    return project.reductionKg(sum.baselineKg, sum.orders);
  }
}

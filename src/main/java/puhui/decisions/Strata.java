package puhui.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import puhui.facts.Amount;
import puhui.facts.Application;
import puhui.facts.Claim;
import puhui.facts.LiveOrder;
import puhui.facts.Order;
import puhui.facts.Sale;
import puhui.facts.Status;
import puhui.rules.Company;
import puhui.rules.CompiledRules;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;
import puhui.rules.Stratum;

/**
 * Fires the strata in their order: order, device, repeat; and application at the end. Safe for
 * several threads.
 */
public final class Strata {
  private final Findings.Register register;
  private final CompiledRules orderRules;
  private final DeviceRules deviceRules;
  private final DeviceRules repeatRules;
  private final CompiledRules applicationRules;

  public Strata(RuleFolder folder) {
    register = new Findings.Register(folder.rules());
    orderRules = CompiledRules.of(Stratum.ORDER, folder.rules(Stratum.ORDER));
    deviceRules = DeviceRules.of(Stratum.DEVICE, folder);
    repeatRules = DeviceRules.of(Stratum.REPEAT, folder);
    applicationRules = CompiledRules.of(Stratum.APPLICATION, folder.rules(Stratum.APPLICATION));
  }

  /** Rules of a stratum about devices, by what they need to catch an order. */
  private record DeviceRules(CompiledRules together, CompiledRules singly, boolean sure) {
    static DeviceRules of(Stratum stratum, RuleFolder folder) {
      List<Rule> rules = folder.rules(stratum);
      List<Rule> singly = rules.stream().filter(rule -> Company.of(rule) == Company.NONE).toList();
      boolean sure = rules.stream().noneMatch(rule -> Company.of(rule) == Company.UNSURE);
      return new DeviceRules(
          CompiledRules.of(stratum, rules), CompiledRules.of(stratum, singly), sure);
    }
  }

  /**
   * An order decided as though it were the only one of its device.
   *
   * @param orderRules what the order rules alone said, for a later look at the whole device
   */
  public record DecidedAlone(SortedSet<String> orderRules, Findings findings) {}

  /** The findings of a device's order, and whether it counts among the orders in review. */
  public record DecidedTogether(SoldPhone sold, Findings findings, boolean reviewCounts) {}

  /** Decides a batch of orders, each as the only one of its device; same order as given. */
  public List<DecidedAlone> decideAlone(List<Order> orders) {
    CompiledRules.Caught caught = orderRules.fire(orders);
    List<SortedSet<String>> all = new ArrayList<>();
    orders.forEach(order -> all.add(new TreeSet<>(caught.of(order))));
    List<Order> phones = orders.stream().filter(order -> order.imei().genuine()).toList();
    CompiledRules.Caught device = fireAlone(deviceRules, phones);
    for (int i = 0; i < orders.size(); i++) {
      all.get(i).addAll(device.of(orders.get(i)));
    }
    return repeatAlone(orders, caught, all);
  }

  /** Decides all orders of one device together, with the claims that the ledger holds of it. */
  public List<DecidedTogether> decideDevice(List<SoldPhone> device, List<Claim> claims) {
    List<SoldPhone> ranked = device.stream().sorted(SoldPhone.RANKING).toList();
    CompiledRules.Caught caught = deviceRules.together().fire(deviceFacts(ranked, claims));
    List<TreeSet<String>> all = new ArrayList<>();
    List<LiveOrder> live = new ArrayList<>();
    long rank = 0;
    for (SoldPhone sold : ranked) {
      TreeSet<String> rules = new TreeSet<>(sold.orderRules());
      rules.addAll(caught.of(sold.order()));
      all.add(rules);
      Findings findings = register.of(rules);
      live.add(findings.rejected() ? null : live(sold.order(), ++rank, findings.referred()));
    }
    List<LiveOrder> facts = live.stream().filter(order -> order != null).toList();
    CompiledRules.Caught repeat = repeatRules.together().fire(facts);
    for (int i = 0; i < ranked.size(); i++) {
      if (live.get(i) != null) {
        all.get(i).addAll(repeat.of(live.get(i)));
      }
    }
    return together(ranked, all);
  }

  /** Fires the rules of the application. */
  public Findings decideApplication(Application application) {
    return register.of(applicationRules.fire(List.of(application)).of(application));
  }

  private List<DecidedAlone> repeatAlone(
      List<Order> orders, CompiledRules.Caught orderCaught, List<SortedSet<String>> all) {
    List<LiveOrder> live = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      Findings findings = register.of(all.get(i));
      boolean isLive = orders.get(i).imei().genuine() && !findings.rejected();
      live.add(isLive ? live(orders.get(i), 1, findings.referred()) : null);
    }
    List<LiveOrder> facts = live.stream().filter(order -> order != null).toList();
    CompiledRules.Caught repeat = fireAlone(repeatRules, facts);
    List<DecidedAlone> decided = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      if (live.get(i) != null) {
        all.get(i).addAll(repeat.of(live.get(i)));
      }
      decided.add(new DecidedAlone(orderCaught.of(orders.get(i)), register.of(all.get(i))));
    }
    return decided;
  }

  private static <T extends puhui.facts.Subject> CompiledRules.Caught fireAlone(
      DeviceRules rules, List<T> subjects) {
    if (rules.sure()) {
      return rules.singly().fire(subjects);
    }
    return subject -> rules.together().fire(aloneFacts(subject)).of(subject);
  }

  private static Collection<?> aloneFacts(puhui.facts.Subject subject) {
    return subject instanceof Order order && order.imei().genuine()
        ? deviceFacts(List.of(new SoldPhone(order, "", new TreeSet<>())), List.of())
        : subject instanceof LiveOrder ? List.of(subject) : List.of();
  }

  private static Collection<?> deviceFacts(List<SoldPhone> device, List<Claim> claims) {
    List<Object> facts = new ArrayList<>(claims);
    for (SoldPhone sold : device) {
      Order order = sold.order();
      facts.add(order);
      if (order.status() == Status.COMPLETED) {
        facts.add(new Sale(order.date(), order.platform(), order.parameters()));
      }
    }
    claims.forEach(
        claim -> facts.add(new Sale(claim.date(), claim.platform(), claim.parameters())));
    return facts;
  }

  private List<DecidedTogether> together(List<SoldPhone> ranked, List<TreeSet<String>> all) {
    List<Findings> findings = all.stream().map(register::of).toList();
    boolean open = findings.stream().noneMatch(f -> f.decision() == Decision.ELIGIBLE);
    List<DecidedTogether> decided = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      boolean counts = open && findings.get(i).decision() == Decision.REVIEW;
      open = open && !counts;
      decided.add(new DecidedTogether(ranked.get(i), findings.get(i), counts));
    }
    return decided;
  }

  private static LiveOrder live(Order order, long rank, boolean referred) {
    return new LiveOrder(order, Amount.of(rank), rank == 1, referred, order.parameters());
  }
}

package puhui.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import puhui.facts.Amount;
import puhui.facts.Application;
import puhui.facts.Claim;
import puhui.facts.LiveOrder;
import puhui.facts.Order;
import puhui.facts.Parameters;
import puhui.rules.CompiledMemory;
import puhui.rules.CompiledRules;
import puhui.rules.DirectEvaluator;
import puhui.rules.Rule;
import puhui.rules.RuleEngine;
import puhui.rules.RuleEngine.Caught;
import puhui.rules.RuleFolder;
import puhui.rules.Stratum;
import puhui.rules.Witness;

/**
 * Fires the strata in their order: order, device, repeat; and application at the end. Rules that
 * are off are asked by neither engine; rules in trial are asked by both and decide nothing. Safe
 * for several threads.
 */
public final class Strata {
  private final Findings.Register register;
  private final BothEngines orderRules;
  private final DeviceRules deviceRules;
  private final DeviceRules repeatRules;
  private final BothEngines applicationRules;
  private final int rules;
  private final CrossCheck run;
  private final List<Rule> asked;

  /** Null where every device is decided by itself. */
  private final KnownDevices known;

  /** Both engines are compared on every order. */
  public Strata(RuleFolder folder) {
    this(folder, (stratum, rules) -> DirectEvaluator.of(rules));
  }

  /** The second engine is made by another hand: a test puts a wrong one there. */
  Strata(RuleFolder folder, BiFunction<Stratum, List<Rule>, RuleEngine> second) {
    this(folder.rules(), new Engines(CompiledRules::of, second));
  }

  Strata(List<Rule> folder, Engines engines) {
    List<Rule> all = folder.stream().filter(rule -> !rule.state().off()).toList();
    register = new Findings.Register(all);
    orderRules = BothEngines.of(Stratum.ORDER, of(Stratum.ORDER, all), engines);
    deviceRules = DeviceRules.of(Stratum.DEVICE, of(Stratum.DEVICE, all), engines);
    repeatRules = DeviceRules.of(Stratum.REPEAT, of(Stratum.REPEAT, all), engines);
    applicationRules = BothEngines.of(Stratum.APPLICATION, of(Stratum.APPLICATION, all), engines);
    rules = all.size();
    asked = all;
    known = null;
    run = new CrossCheck(Sampling.ALL, List.of());
  }

  /** Rules asked by the direct evaluator alone: for questions about rules, never for a report. */
  public static Strata direct(List<Rule> rules, Witness witness) {
    BiFunction<Stratum, List<Rule>, RuleEngine> direct =
        (stratum, some) -> DirectEvaluator.of(some, witness);
    return new Strata(rules, new Engines(direct, (stratum, some) -> DirectEvaluator.of(some)));
  }

  /** The same, with someone who hears every question that the rules are asked. */
  public static Strata heard(List<Rule> rules, Listener listener) {
    return new Strata(
        rules,
        new Engines(
            (stratum, some) -> DirectEvaluator.of(some),
            (stratum, some) -> new HeardEngine(stratum, DirectEvaluator.of(some), listener)));
  }

  /** Any rules in both engines. */
  public static Strata of(List<Rule> rules) {
    return new Strata(
        rules, new Engines(CompiledRules::of, (stratum, some) -> DirectEvaluator.of(some)));
  }

  /** The same, with what Drools has compiled before and who sees what each condition comes to. */
  public static Strata of(List<Rule> rules, CompiledMemory compiled, Witness witness) {
    return new Strata(
        rules, new Engines(compiled::of, (stratum, some) -> DirectEvaluator.of(some, witness)));
  }

  private static List<Rule> of(Stratum stratum, List<Rule> rules) {
    return rules.stream().filter(rule -> rule.stratum() == stratum).toList();
  }

  private Strata(Strata compiled, CrossCheck run, KnownDevices known) {
    register = compiled.register;
    orderRules = compiled.orderRules;
    deviceRules = compiled.deviceRules;
    repeatRules = compiled.repeatRules;
    applicationRules = compiled.applicationRules;
    rules = compiled.rules;
    asked = compiled.asked;
    this.run = run;
    this.known = known;
  }

  /** The same rules for a run that compares both engines anew; files by number, to name a row. */
  public Strata forRun(Sampling sampling, List<String> fileNames) {
    return new Strata(this, new CrossCheck(sampling, fileNames), null);
  }

  /**
   * The same for a run in which devices that are alike are decided once.
   *
   * @param inForce every set of parameters that an order of the run may carry
   */
  public Strata forRun(Sampling sampling, List<String> fileNames, Collection<Parameters> inForce) {
    KnownDevices devices = new KnownDevices(asked, inForce);
    return new Strata(this, new CrossCheck(sampling, fileNames), devices);
  }

  /** Name of an order file of the run. */
  public String fileName(int file) {
    return run.fileName(file);
  }

  /** What both engines have said alike so far. */
  public Agreement agreement() {
    return run.agreement(rules);
  }

  /**
   * An order decided as though it were the only one of its device.
   *
   * @param orderRules what the order rules alone said, for a later look at the whole device
   * @param questions how many rules were asked of it
   * @param phoneAsked the rules about phones were asked: it has a genuine IMEI, and there are such
   */
  public record DecidedAlone(
      SortedSet<String> orderRules, Findings findings, int questions, boolean phoneAsked) {}

  /** The findings of a device's order, and whether it counts among the orders in review. */
  public record DecidedTogether(SoldPhone sold, Findings findings, boolean reviewCounts) {}

  /** Decides a batch of orders, each as the only one of its device; same order as given. */
  public List<DecidedAlone> decideAlone(List<Order> orders) {
    run.count(run.covered(orders).size(), 0);
    return decideAlone(orders, run);
  }

  /**
   * The same for orders of which each may stand for others that are like it: both engines are asked
   * about every one, and the caller counts whom they stand for.
   */
  public List<DecidedAlone> decideLike(List<Order> orders) {
    return decideAlone(orders, run.apart());
  }

  /** So many orders more were decided by questions that both engines answered alike. */
  public void count(long orders, long questions) {
    run.count(orders, questions);
  }

  private List<DecidedAlone> decideAlone(List<Order> orders, CrossCheck check) {
    Caught caught = orderRules.eachOf(orders, check);
    List<SortedSet<String>> all = new ArrayList<>();
    orders.forEach(order -> all.add(new TreeSet<>(caught.of(order))));
    List<Order> phones = orders.stream().filter(order -> order.imei().genuine()).toList();
    Caught device = deviceRules.alone(phones, check);
    for (int i = 0; i < orders.size(); i++) {
      all.get(i).addAll(device.of(orders.get(i)));
    }
    return repeatAlone(orders, caught, all, check);
  }

  /** Decides all orders of one device together, with the claims that the ledger holds of it. */
  public List<DecidedTogether> decideDevice(List<SoldPhone> device, List<Claim> claims) {
    List<SoldPhone> ranked = new ArrayList<>(device);
    ranked.sort(SoldPhone.RANKING);
    boolean mayBeKnown = known != null && claims.isEmpty() && run.ofAll();
    List<Object> key = mayBeKnown ? known.key(ranked) : List.of();
    KnownDevices.Answer answer = mayBeKnown ? known.answer(key) : null;
    if (answer != null && !known.apart()) {
      run.count(0, (long) ranked.size() * deviceRules.size());
      run.count(0, (long) answer.live() * repeatRules.size());
      return together(ranked, answer);
    }
    KnownDevices.Answer found = answer(ranked, claims);
    if (answer != null && !answer.equals(found)) {
      throw run.unlike(ranked.get(0).order());
    }
    if (mayBeKnown) {
      known.learn(key, found);
    }
    return together(ranked, found);
  }

  private KnownDevices.Answer answer(List<SoldPhone> ranked, List<Claim> claims) {
    List<Order> orders = ranked.stream().map(SoldPhone::order).toList();
    Caught caught = deviceRules.together(DeviceFacts.of(orders, claims), run);
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
    Caught repeat = repeatRules.together(facts, run);
    for (int i = 0; i < ranked.size(); i++) {
      if (live.get(i) != null) {
        all.get(i).addAll(repeat.of(live.get(i)));
      }
    }
    return answer(all, facts.size());
  }

  /** Fires the rules of the application. */
  public Findings decideApplication(Application application) {
    return register.of(applicationRules.eachOf(List.of(application), run).of(application));
  }

  private List<DecidedAlone> repeatAlone(
      List<Order> orders, Caught orderCaught, List<SortedSet<String>> all, CrossCheck check) {
    List<LiveOrder> live = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      Findings findings = register.of(all.get(i));
      boolean isLive = orders.get(i).imei().genuine() && !findings.rejected();
      live.add(isLive ? live(orders.get(i), 1, findings.referred()) : null);
    }
    List<LiveOrder> facts = live.stream().filter(order -> order != null).toList();
    Caught repeat = repeatRules.alone(facts, check);
    List<DecidedAlone> decided = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      if (live.get(i) != null) {
        all.get(i).addAll(repeat.of(live.get(i)));
      }
      int questions =
          orderRules.size()
              + (orders.get(i).imei().genuine() ? deviceRules.size() : 0)
              + (live.get(i) == null ? 0 : repeatRules.size());
      SortedSet<String> byOrder = orderCaught.of(orders.get(i));
      boolean phoneAsked = questions > orderRules.size();
      decided.add(new DecidedAlone(byOrder, register.of(all.get(i)), questions, phoneAsked));
    }
    return decided;
  }

  private KnownDevices.Answer answer(List<TreeSet<String>> all, int live) {
    List<Findings> findings = all.stream().map(register::of).toList();
    boolean open = findings.stream().noneMatch(f -> f.decision() == Decision.ELIGIBLE);
    List<Boolean> counted = new ArrayList<>();
    for (Findings found : findings) {
      boolean counts = open && found.decision() == Decision.REVIEW;
      open = open && !counts;
      counted.add(counts);
    }
    return new KnownDevices.Answer(findings, List.copyOf(counted), live);
  }

  private static List<DecidedTogether> together(
      List<SoldPhone> ranked, KnownDevices.Answer answer) {
    List<DecidedTogether> decided = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      decided.add(
          new DecidedTogether(
              ranked.get(i), answer.findings().get(i), answer.reviewCounts().get(i)));
    }
    return decided;
  }

  private static LiveOrder live(Order order, long rank, boolean referred) {
    return new LiveOrder(order, Amount.of(rank), rank == 1, referred, order.parameters());
  }
}

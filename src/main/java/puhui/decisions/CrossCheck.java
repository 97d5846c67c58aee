package puhui.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import puhui.facts.LiveOrder;
import puhui.facts.Order;
import puhui.facts.Subject;
import puhui.rules.RuleEngine.Caught;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * The comparison of both engines in one run. A difference is a fault of the program, whichever
 * engine is wrong, and ends the run.
 */
final class CrossCheck {
  private static final int SHOWN = 10;
  private static final int SPREAD = 1_000;
  private static final int MOST_OF_SOME = 10;

  private final Sampling sampling;
  private final List<String> fileNames;
  private final LongAdder orders = new LongAdder();
  private final LongAdder verdicts = new LongAdder();

  /**
   * A comparison that has seen nothing yet.
   *
   * @param fileNames names of the order files, by number; may be empty
   */
  CrossCheck(Sampling sampling, List<String> fileNames) {
    this.sampling = sampling;
    this.fileNames = List.copyOf(fileNames);
  }

  Agreement agreement(int rules) {
    return new Agreement(sampling, orders.sum(), rules, verdicts.sum());
  }

  /** The subjects among the facts that both engines are asked about. */
  <T> List<T> covered(Collection<T> facts) {
    List<T> covered = new ArrayList<>(facts.size());
    for (T fact : facts) {
      if (fact instanceof Subject subject && covers(subject)) {
        covered.add(fact);
      }
    }
    return covered;
  }

  /** So many more orders and verdicts are compared. */
  void count(long moreOrders, long moreVerdicts) {
    orders.add(moreOrders);
    verdicts.add(moreVerdicts);
  }

  boolean ofAll() {
    return sampling.all();
  }

  /** The device of an order came out otherwise than one that is like it. */
  Trouble unlike(Order order) {
    return new Trouble(
        ExitCode.FAULT,
        List.of(
            Problem.at(
                Place.NONE,
                "check.classes.differ",
                fileName(order.row().file()),
                order.row().row(),
                order.orderId(),
                order.imei())));
  }

  String fileName(int file) {
    return file < fileNames.size() ? fileNames.get(file) : "#" + (file + 1);
  }

  /** The same comparison of every subject, whose numbers are counted by others. */
  CrossCheck apart() {
    return new CrossCheck(Sampling.ALL, fileNames);
  }

  /** The subjects among facts. */
  static List<Subject> subjects(Collection<?> facts) {
    return facts.stream().filter(Subject.class::isInstance).map(Subject.class::cast).toList();
  }

  /** One in a thousand and at most ten, spread evenly; one where there are fewer. */
  static List<Subject> some(List<Subject> subjects) {
    int number = subjects.size() / SPREAD + 1;
    int some = number < MOST_OF_SOME ? number : MOST_OF_SOME;
    return IntStream.range(0, some)
        .mapToObj(i -> subjects.get((int) ((2L * i + 1) * subjects.size() / (2L * some))))
        .toList();
  }

  /** So many more subjects are asked with so many rules. */
  void countVerdicts(int subjects, int rules) {
    verdicts.add((long) subjects * rules);
  }

  /** Ends the run where the engines differ about any of the subjects, and counts them. */
  void compare(Collection<?> subjects, Caught drools, Caught direct, int rules) {
    countVerdicts(subjects.size(), rules);
    agree(subjects, drools, direct);
  }

  /** Ends the run where the engines differ about any of the subjects. */
  void agree(Collection<?> subjects, Caught drools, Caught direct) {
    List<Problem> differences = new ArrayList<>();
    for (Object fact : subjects) {
      Subject subject = (Subject) fact;
      SortedSet<String> first = drools.of(subject);
      SortedSet<String> second = direct.of(subject);
      if (!first.equals(second)) {
        differences.addAll(differences(subject, first, second));
      }
    }
    if (!differences.isEmpty()) {
      throw new Trouble(ExitCode.FAULT, differences.stream().limit(SHOWN).toList());
    }
  }

  private boolean covers(Subject subject) {
    if (subject instanceof Order order) {
      return sampling.covers(order.row());
    }
    return !(subject instanceof LiveOrder live) || sampling.covers(live.order().row());
  }

  private List<Problem> differences(
      Subject subject, SortedSet<String> drools, SortedSet<String> direct) {
    SortedSet<String> rules = new TreeSet<>(drools);
    rules.addAll(direct);
    rules.removeIf(rule -> drools.contains(rule) && direct.contains(rule));
    return rules.stream().map(rule -> difference(subject, rule, drools.contains(rule))).toList();
  }

  private Problem difference(Subject subject, String rule, boolean byDrools) {
    String who = byDrools ? "drools" : "direct";
    if (subject instanceof LiveOrder live) {
      return difference(live.order(), rule, byDrools);
    } else if (subject instanceof Order order) {
      String name = fileName(order.row().file());
      return Problem.at(
          Place.NONE, "rules.engines." + who, name, order.row().row(), order.orderId(), rule);
    }
    return Problem.at(Place.NONE, "rules.engines.application." + who, rule);
  }
}

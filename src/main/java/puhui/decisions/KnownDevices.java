package puhui.decisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import puhui.decisions.HeldPaths.Feature;
import puhui.facts.Order;
import puhui.facts.Parameters;
import puhui.rules.AttributePath;
import puhui.rules.PathsRead;
import puhui.rules.PathsRead.Against;
import puhui.rules.Rule;
import puhui.rules.Stratum;

/**
 * What was found of small devices without a claim, by all that rules about devices can see of their
 * orders: devices that are alike in that, order by order in their ranking, come out alike. The
 * argument is that of {@link OrderKeys}; of values that are held against each other, as the days of
 * two sales, their order among themselves is all that a rule can tell; one that is held against
 * another attribute stays whole. One device in {@value #APART} is decided nevertheless. Safe for
 * several threads.
 */
final class KnownDevices {
  /** What was found of the orders in their ranking, and how many of them were live. */
  record Answer(List<Findings> findings, List<Boolean> reviewCounts, int live) {}

  private static final int APART = 1000;
  private static final int MOST = 1 << 16;
  private static final int MOST_ORDERS = 8;

  private final List<Feature> features = new ArrayList<>();
  private final List<AttributePath> ranked = new ArrayList<>();
  private final Map<List<Object>, Answer> answers = new ConcurrentHashMap<>();
  private final AtomicLong asked = new AtomicLong();

  /**
   * @param inForce every set of parameters that an order of the run may carry
   */
  KnownDevices(List<Rule> rules, Collection<Parameters> inForce) {
    List<Rule> ofDevices =
        rules.stream()
            .filter(rule -> !rule.state().off())
            .filter(rule -> rule.stratum() == Stratum.DEVICE || rule.stratum() == Stratum.REPEAT)
            .toList();
    HeldPaths held = new HeldPaths();
    Set<List<String>> amongEachOther = new HashSet<>();
    for (PathsRead.Reading reading : PathsRead.of(ofDevices)) {
      Optional<List<String>> own = OrderKeys.ofOrder(reading.fact(), reading.names());
      boolean sameOfOther =
          reading.against() instanceof Against.Other other
              && OrderKeys.ofOrder(other.fact(), other.names()).equals(own);
      if (own.isPresent() && sameOfOther) {
        amongEachOther.add(own.get());
      } else if (own.isPresent()) {
        held.add(own.get(), reading.against());
      }
    }
    for (List<String> names : amongEachOther) {
      if (!names.isEmpty()) {
        ranked.add(AttributePath.of(Order.class, names));
      }
    }
    held.features(
        Order.class,
        inForce,
        (names, feature) -> {
          if (!names.isEmpty()) {
            features.add(feature);
          }
        });
  }

  /** What can be seen of a device, its orders in their ranking; empty where it is too large. */
  List<Object> key(List<SoldPhone> device) {
    if (device.size() > MOST_ORDERS) {
      return List.of();
    }
    Object[] key = new Object[device.size() * (2 + features.size() + ranked.size())];
    int at = 0;
    for (SoldPhone sold : device) {
      key[at++] = sold.orderRules();
      key[at++] = sold.order().status();
      for (Feature feature : features) {
        key[at++] = feature.of(sold.order());
      }
    }
    for (AttributePath path : ranked) {
      putRanks(path, device, key, at);
      at += device.size();
    }
    return Arrays.asList(key);
  }

  /** The place of each value among the others: all that comparing them with each other can tell. */
  private static void putRanks(AttributePath path, List<SoldPhone> device, Object[] key, int from) {
    List<Object> different = new ArrayList<>(device.size());
    boolean comparable = true;
    for (int i = 0; i < device.size(); i++) {
      Object value = path.of(device.get(i).order());
      key[from + i] = value;
      comparable &= value instanceof Comparable<?>;
      // a handful at most: looking through them costs less than a set
      if (!different.contains(value)) {
        different.add(value);
      }
    }
    if (comparable) {
      different.sort(null);
    }
    for (int i = from; i < from + device.size(); i++) {
      key[i] = different.indexOf(key[i]);
    }
  }

  /** The answer for a key, or null where it has to be found. */
  Answer answer(List<Object> key) {
    return key.isEmpty() ? null : answers.get(key);
  }

  /** Whether this device, whose answer is known, is to be decided nevertheless. */
  boolean apart() {
    return asked.incrementAndGet() % APART == 0;
  }

  void learn(List<Object> key, Answer answer) {
    if (!key.isEmpty() && answers.size() < MOST) {
      answers.putIfAbsent(key, answer);
    }
  }
}

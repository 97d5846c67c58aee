package puhui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import puhui.application.ApplicationForm;
import puhui.facts.Order;

/**
 * Puhui's own way from facts to findings without reading, cleaning and writing, for benchmarks:
 * orders find their classes, and Drools is asked once for each class. One order in a thousand is
 * asked singly as well and compared.
 *
 * <p>The orders lie cleaned in memory with the numbers of what rules can tell of their cells, which
 * cleaning finds once for each spelling; so those are no part of the time, as the facts are none.
 */
public final class ClassFiring {
  private static final int BATCH = 2000;
  private static final int COMPARED = 1000;

  private final Version version;
  private final Shared shared = new Shared();
  private final List<Order> orders;
  private final long[][] keys;
  private final Segment ownSegment = new Segment();
  private final Decider own;

  /** The way of one checking, for cleaned orders of one application. */
  public ClassFiring(
      Checking checking, ApplicationForm form, OrderInputs inputs, List<Order> orders) {
    this.orders = orders;
    version = checking.ofMany(CheckRequest.USUAL_MEMORY, true).version(form, inputs);
    own = new Decider(List.of(version), shared, true);
    keys = new long[orders.size()][ClassTable.WORDS];
    for (int i = 0; i < keys.length; i++) {
      if (!own.key(List.of(orders.get(i)), keys[i])) {
        throw new IllegalStateException("more keys than a class can name");
      }
    }
  }

  /** Decides all orders, each as the only one of its device; says how many verdicts there are. */
  public int decide(int threads) throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    Callable<Void> work =
        () -> {
          Decider decider = new Decider(List.of(version), shared, true);
          Segment segment = new Segment();
          for (int from = next.getAndAdd(BATCH); from < keys.length; from = next.getAndAdd(BATCH)) {
            decide(from, decider, segment);
          }
          return null;
        };
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    List<Future<Void>> done = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      done.add(workers.submit(work));
    }
    for (Future<Void> each : done) {
      each.get();
    }
    workers.shutdown();
    return shared.verdicts.all().size();
  }

  /** Decides all orders on this thread, which knows the classes of the times before. */
  public void decideHere() {
    for (int from = 0; from < keys.length; from += BATCH) {
      decide(from, own, ownSegment);
    }
  }

  private void decide(int from, Decider decider, Segment segment) {
    int end = Math.min(keys.length, from + BATCH);
    segment.clear(0, 0);
    for (int i = from; i < end; i++) {
      int known = decider.known(keys[i]);
      int kind =
          known == ClassTable.UNKNOWN
              ? decider.classOf(List.of(orders.get(i)), keys[i].clone())
              : known;
      segment.room(0);
      segment.verdict[segment.size] = kind;
      if (kind == Decider.SINGLY) {
        decider.singly(segment.size, List.of(orders.get(i)));
      } else if (i % COMPARED == 0) {
        decider.compare(kind, List.of(orders.get(i)));
      }
      segment.add(-1, 0, 0, 0, 0);
    }
    decider.finish(segment);
  }
}

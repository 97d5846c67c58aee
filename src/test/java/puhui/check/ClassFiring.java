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
 * Puhui's own way from facts to findings without reading and writing, for benchmarks: orders that
 * lie cleaned in memory find their classes, and Drools is asked once for each class. One order in a
 * thousand is asked singly as well and compared, as in every run.
 */
public final class ClassFiring {
  private static final int BATCH = 2000;
  private static final int COMPARED = 1000;

  private final Version version;
  private final Shared shared = new Shared();

  /** The way of one checking, for the orders of one application. */
  public ClassFiring(Checking checking, ApplicationForm form, OrderInputs orders) {
    version = checking.ofMany(CheckRequest.USUAL_MEMORY, true).version(form, orders);
  }

  /** Decides all orders, each as the only one of its device; says how many verdicts there are. */
  public int decide(List<Order> orders, int threads)
      throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    Callable<Void> work =
        () -> {
          Decider decider = new Decider(List.of(version), shared, true);
          Segment segment = new Segment();
          int from = next.getAndAdd(BATCH);
          while (from < orders.size()) {
            decide(orders.subList(from, Math.min(orders.size(), from + BATCH)), decider, segment);
            from = next.getAndAdd(BATCH);
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

  private static void decide(List<Order> orders, Decider decider, Segment segment) {
    long[] key = new long[ClassTable.WORDS];
    segment.clear(0, 0);
    for (Order order : orders) {
      List<Order> versions = List.of(order);
      int kind = decider.classOf(versions, key);
      segment.room(0);
      segment.verdict[segment.size] = kind;
      if (kind == Decider.SINGLY) {
        decider.singly(segment.size, versions);
      } else if (segment.size % COMPARED == 0) {
        decider.compare(kind, versions);
      }
      segment.add(-1, 0, 0, 0, 0);
    }
    decider.finish(segment);
  }
}

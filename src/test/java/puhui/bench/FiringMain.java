package puhui.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import puhui.bench.data.Year;
import puhui.decisions.Sampling;
import puhui.decisions.Strata;
import puhui.facts.Order;

/**
 * How long our own firing of the order rules takes for orders that lie cleaned in memory, as the
 * naive session's do when it fires; says so as {@link NaiveMain} does.
 */
final class FiringMain {
  private static final int BATCH = 2000;
  private static final Sampling HARDLY_ANY = new Sampling(900_000_000);

  private FiringMain() {}

  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    Loaded loaded = new Loaded(Home.current(), new Year(Path.of(arguments[0])));
    List<Order> orders = loaded.orders(loaded.rows(Long.MAX_VALUE));
    Strata strata = loaded.strata(HARDLY_ANY);
    long start = System.nanoTime();
    decide(strata, orders, Integer.parseInt(arguments[1]));
    System.out.printf("firing %d ms%n", (System.nanoTime() - start) / 1_000_000);
  }

  /** What is timed: Puhui's way from facts to findings, in batches on several threads. */
  private static void decide(Strata strata, List<Order> orders, int threads)
      throws InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    List<Future<Integer>> batches = new ArrayList<>();
    for (int from = 0; from < orders.size(); from += BATCH) {
      List<Order> batch = orders.subList(from, Math.min(orders.size(), from + BATCH));
      Callable<Integer> work = () -> strata.decideAlone(batch).size();
      batches.add(workers.submit(work));
    }
    for (Future<Integer> batch : batches) {
      batch.get();
    }
    workers.shutdown();
  }
}

package puhui.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import puhui.bench.data.Year;
import puhui.check.ClassFiring;
import puhui.facts.Order;

/**
 * How long Puhui's own firing takes for orders that lie cleaned in memory, as the naive session's
 * do when it fires; says so as {@link NaiveMain} does.
 */
final class FiringMain {
  private FiringMain() {}

  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    Loaded loaded = new Loaded(Home.current(), new Year(Path.of(arguments[0])));
    List<Order> orders = loaded.orders(loaded.rows(Long.MAX_VALUE));
    ClassFiring firing = loaded.classFiring(orders);
    long start = System.nanoTime();
    int verdicts = firing.decide(Integer.parseInt(arguments[1]));
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    System.out.printf("firing %d ms, %d verdicts%n", milliseconds, verdicts);
  }
}

package puhui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import puhui.bench.data.Year;

/**
 * What a benchmark found: programs that agree on every order.
 *
 * @param rows ours first
 * @param firing not measured where the naive session is no peer
 * @param duckDbStartSeconds what DuckDB's Java and library take to start and end; absent (-1) where
 *     it is no peer
 */
record BenchResult(
    Machine machine,
    double load,
    long orders,
    double megabytes,
    Floors floors,
    List<Row> rows,
    double duckDbStartSeconds,
    Firing firing) {
  private static final int STARTS = 3;

  /** Firing the order rules alone, over orders that lie cleaned in memory. */
  record Firing(boolean measured, Spread naiveSeconds, Spread ownSeconds) {
    private static final Spread NONE = Spread.of(0);
    static final Firing NOT_MEASURED = new Firing(false, NONE, NONE);
  }

  /**
   * One program.
   *
   * @param ratio our time in units of its own, of the runs of each round
   * @param children its runs, in turns with the others'
   */
  record Row(
      String name,
      String version,
      Spread seconds,
      Spread cpuSeconds,
      Spread peakMb,
      Spread ratio,
      List<Child> children) {}

  static BenchResult of(Home home, Year year, Rounds rounds, Floors floors)
      throws IOException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    double start = -1;
    Firing firing = Firing.NOT_MEASURED;
    for (Peer peer : rounds.peers()) {
      List<Child> runs = rounds.of(peer);
      rows.add(
          new Row(
              peer.name(),
              peer.version(),
              Spread.of(runs.stream().map(Child::seconds).toList()),
              Spread.of(runs.stream().map(Child::cpuSeconds).toList()),
              Spread.of(runs.stream().map(Child::peakMb).toList()),
              rounds.ratioTo(peer),
              List.copyOf(runs)));
      start = peer instanceof DuckDb duckDb ? start(home.work(), duckDb) : start;
      firing = peer instanceof Naive naive ? firing(home.work(), naive, year, runs) : firing;
    }
    double megabytes = Files.size(year.orders()) / 1e6;
    return new BenchResult(
        Machine.here(), Machine.load(), rounds.orders(), megabytes, floors, rows, start, firing);
  }

  private static Firing firing(Path folder, Naive naive, Year year, List<Child> naiveRuns)
      throws IOException, InterruptedException {
    List<Double> own = new ArrayList<>();
    for (int i = 0; i < naiveRuns.size(); i++) {
      List<String> command = naive.ownFiring(year, Runtime.getRuntime().availableProcessors());
      own.add(Naive.firingSeconds(Child.run(folder, Map.of(), command)));
    }
    Spread theirs = Spread.of(naiveRuns.stream().map(Naive::firingSeconds).toList());
    return new Firing(true, theirs, Spread.of(own));
  }

  private static double start(Path folder, DuckDb duckDb) throws IOException, InterruptedException {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < STARTS; i++) {
      best = Math.min(best, Child.run(folder, Map.of(), duckDb.start()).seconds());
    }
    return best;
  }
}

package puhui.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import puhui.bench.data.Year;
import puhui.bench.data.YearOptions;
import puhui.check.ClassFiring;
import puhui.decisions.Sampling;
import puhui.decisions.Strata;
import puhui.facts.Order;
import puhui.intake.Row;

/**
 * Times cleaning and firing, one thread each: orders a second. Cleaning here is the way of a row
 * that no memory of spellings helps; what a run does is in puhui.check.Passes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class InnerParts {
  private static final int ORDERS = 2000;
  private static final Sampling HARDLY_ANY = new Sampling(900_000_000);

  private Loaded loaded;
  private List<Row.Readable> rows;
  private List<Order> orders;
  private Strata strata;
  private ClassFiring classFiring;

  /** A small year, cleaned. */
  @Setup
  public void load() throws IOException {
    Home home = Home.current();
    Path folder = home.work().resolve("inner-parts");
    Year year = Year.make(folder, home.factors(), 2 * ORDERS, YearOptions.USUAL);
    loaded = new Loaded(home, year);
    rows = loaded.rows(ORDERS);
    orders = loaded.orders(rows);
    strata = loaded.strata(HARDLY_ANY);
    classFiring = loaded.classFiring(orders);
  }

  /** Runs the benchmarks whose names match, and writes what they found. */
  static void run(String pattern, Path json) {
    Options options =
        new OptionsBuilder()
            .include(pattern)
            .jvmArgsAppend("-Dpuhui.home=" + Home.current().folder())
            .resultFormat(ResultFormatType.JSON)
            .result(json.toString())
            .build();
    try {
      new Runner(options).run();
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Cells to facts. */
  @Benchmark
  @OperationsPerInvocation(ORDERS)
  public List<Order> cleaning() {
    return loaded.orders(rows);
  }

  /** Facts to findings: Drools asked of every order, a session for the batch. */
  @Benchmark
  @OperationsPerInvocation(ORDERS)
  public List<Strata.DecidedAlone> firingEach() {
    return strata.decideAlone(orders);
  }

  /** Facts to findings: every order finds its class, which is known after the first time. */
  @Benchmark
  @OperationsPerInvocation(ORDERS)
  public void firingClasses() {
    classFiring.decideHere();
  }
}

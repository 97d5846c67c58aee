package puhui.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
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
import puhui.decisions.Findings;
import puhui.decisions.Sampling;
import puhui.decisions.Strata;
import puhui.facts.Order;
import puhui.intake.Row;
import puhui.report.DecisionsCsv;

/** Times the parts that every order passes, one thread each: orders a second. */
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
  private DecisionsCsv csv;
  private BigDecimal defaultKg;
  private List<Findings> findings;

  /** A small year, cleaned and decided. */
  @Setup
  public void load() throws IOException {
    Home home = Home.current();
    Path folder = home.work().resolve("inner-parts");
    Year year = Year.make(folder, home.factors(), 2 * ORDERS, YearOptions.USUAL);
    loaded = new Loaded(home, year);
    rows = loaded.rows(ORDERS);
    orders = loaded.orders(rows);
    strata = loaded.strata(HARDLY_ANY);
    classFiring = loaded.classFiring();
    csv = new DecisionsCsv(loaded.project());
    defaultKg = loaded.defaultKg();
    findings = strata.decideAlone(orders).stream().map(Strata.DecidedAlone::findings).toList();
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

  /** Facts to findings: every order finds its class, Drools is asked once a class. */
  @Benchmark
  @OperationsPerInvocation(ORDERS)
  public int firingClasses() throws InterruptedException, ExecutionException {
    return classFiring.decide(orders, 1);
  }

  /** Decisions to lines of decisions.csv. */
  @Benchmark
  @OperationsPerInvocation(ORDERS)
  public void writing() throws IOException {
    for (int i = 0; i < ORDERS; i++) {
      NaiveMain.write(
          orders.get(i), findings.get(i), defaultKg, csv, OutputStream.nullOutputStream());
    }
  }
}

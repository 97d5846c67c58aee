package puhui.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import puhui.bench.MeasuredYear;
import puhui.decisions.Sampling;
import puhui.intake.Row;
import puhui.report.DecisionsCsv;

/**
 * Times the three passes of a check over a made-up year, one after another in one run of each
 * iteration: reading and deciding every order, the phones that were sold several times, writing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class Passes {
  /** What comes before the pass that is timed. */
  public enum Pass {
    READING,
    DEVICES,
    WRITING
  }

  @Param({"READING", "DEVICES", "WRITING"})
  public Pass pass;

  @Param("100000")
  public long orders;

  private static final OrderOutputs NOBODY =
      new OrderOutputs() {
        @Override
        public void read(long rows, long bytes) {}

        @Override
        public void unreadable(Row.Unreadable row) {}
      };

  private MeasuredYear year;
  private Checking checking;
  private OrderInputs inputs;
  private Path folder;
  private OrderRun run;

  /** Rules, factors and the year's files. */
  @Setup(Level.Trial)
  public void load() throws IOException {
    year = new MeasuredYear(orders);
    checking = year.checking().ofMany(CheckRequest.USUAL_MEMORY, true);
  }

  /** A run that has come to the pass. */
  @Setup(Level.Invocation)
  public void begin() throws IOException {
    inputs = year.open();
    folder = Files.createTempDirectory("passes");
    run =
        new OrderRun(
            List.of(checking.version(year.form(), inputs)), inputs, checking.means(folder));
    for (Pass before : List.of(Pass.values()).subList(0, pass.ordinal())) {
      go(before);
    }
  }

  @TearDown(Level.Invocation)
  public void end() throws IOException {
    run.close();
    inputs.close();
    Files.delete(folder);
  }

  /** The pass. */
  @Benchmark
  public OrderRun pass() throws IOException {
    go(pass);
    return run;
  }

  private void go(Pass next) throws IOException {
    switch (next) {
      case READING -> run.decideAlone(NOBODY);
      case DEVICES -> run.decideDevices();
      case WRITING -> {
        DecisionsCsv csv = new DecisionsCsv(checking.project(year.form()));
        OutputStream out = OutputStream.nullOutputStream();
        run.forEach(
            Stream.generate(
                    () -> new DecisionsWorker(run, Sampling.ALL, csv, out, Optional.empty()))
                .limit(run.means().threads())
                .toList());
      }
    }
  }
}

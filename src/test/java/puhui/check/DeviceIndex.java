package puhui.check;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import puhui.decisions.Claims;

/** Times the search for phones that were sold several times: orders a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeviceIndex {
  private static final int ORDERS = 1_000_000;
  private static final long STEP = 1_618_033_991L;

  /** A million phones, one of a hundred sold before. */
  @Benchmark
  @OperationsPerInvocation(ORDERS)
  public Set<Long> deviceIndex() {
    DeviceKeys keys = new DeviceKeys();
    for (long order = 0; order < ORDERS; order++) {
      long device = order % 100 == 99 ? order / 2 : order;
      keys.add(35_000_000_000_000L + device * STEP % 3_000_000_000L);
    }
    return keys.toDecideTogether(Claims.NO_LEDGER);
  }
}

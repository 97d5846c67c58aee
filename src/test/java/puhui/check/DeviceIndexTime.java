package puhui.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Times the search for phones that were sold several times: orders a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeviceIndexTime {
  private static final int ORDERS = 1_000_000;
  private static final int PIECE = 2_000;
  private static final long STEP = 1_618_033_991L;

  /** Megabytes of memory: enough for all, and so few that all but a part lies in the file. */
  @Param({"128", "1"})
  public int megabytes;

  private final long[] piece = new long[PIECE];
  private Path folder;

  /** A folder for what has no room. */
  @Setup
  public void makeFolder() throws IOException {
    folder = Files.createTempDirectory("device-index");
  }

  @TearDown
  public void removeFolder() throws IOException {
    Files.delete(folder);
  }

  /** A million phones, one of a hundred sold before. */
  @Benchmark
  @OperationsPerInvocation(ORDERS)
  public long deviceIndex() {
    try (DeviceIndex index = new DeviceIndex(folder, (long) megabytes << 20)) {
      for (long from = 0; from < ORDERS; from += PIECE) {
        for (int i = 0; i < PIECE; i++) {
          long order = from + i;
          long device = order % 100 == 99 ? order / 2 : order;
          piece[i] = 35_000_000_000_000L + device * STEP % 3_000_000_000L;
        }
        index.add(piece, PIECE);
      }
      return index.find(key -> false, 1).count();
    }
  }
}

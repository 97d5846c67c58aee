package puhui.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import puhui.bench.MeasuredYear;

/** Times reading a file of 100,000 orders on one thread, before anything is made of its cells. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class Reading {
  private Path orders;

  @Setup
  public void make() throws IOException {
    orders = new MeasuredYear(100_000).orders();
  }

  /** Rows by FastCSV, each field a text. */
  @Benchmark
  public long rowsByFastCsv() throws IOException {
    long fields = 0;
    try (CsvRows rows =
        new CsvRows(orders, OrderBytes.open(orders), StandardCharsets.UTF_8, ',', 17)) {
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        fields += row.fields().length;
      }
    }
    return fields;
  }

  /** Records by their bytes, each field two numbers. */
  @Benchmark
  public long recordsByBytes() {
    long fields = 0;
    try (CsvOrders file = (CsvOrders) OrderFiles.open(orders, 0, Mapping.NONE)) {
      CsvRecord record = file.record();
      Chunk chunk = new Chunk();
      while (file.next(chunk)) {
        record.over(chunk);
        while (record.next()) {
          fields += record.to(record.width() - 1);
        }
      }
    }
    return fields;
  }
}

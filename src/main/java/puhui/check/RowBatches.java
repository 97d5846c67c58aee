package puhui.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import puhui.intake.OrderFile;
import puhui.intake.Row;

/**
 * Reads every row once, in batches that several threads work on; what they make of it is handed on
 * in the order of the files.
 */
final class RowBatches {
  private static final int BATCH = 2000;

  private RowBatches() {}

  /** Takes what was made of the batches, in the order of the files. */
  interface Taker<T> {
    void take(T batch) throws IOException;
  }

  static <T> void read(
      List<OrderFile> files, int threads, Function<List<Row>, T> work, Taker<T> taker)
      throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      ArrayDeque<Future<T>> ahead = new ArrayDeque<>();
      for (OrderFile file : files) {
        List<Row> rows = next(file);
        while (!rows.isEmpty()) {
          List<Row> batch = rows;
          ahead.add(workers.submit(() -> work.apply(batch)));
          if (ahead.size() > 2 * threads) {
            taker.take(result(ahead.remove()));
          }
          rows = next(file);
        }
      }
      while (!ahead.isEmpty()) {
        taker.take(result(ahead.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static List<Row> next(OrderFile file) {
    List<Row> rows = new ArrayList<>(BATCH);
    Row row;
    while (rows.size() < BATCH && (row = file.next()) != null) {
      rows.add(row);
    }
    return rows;
  }

  private static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}

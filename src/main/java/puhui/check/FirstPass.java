package puhui.check;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import puhui.decisions.Findings;
import puhui.decisions.Strata;
import puhui.facts.Day;
import puhui.facts.Order;
import puhui.intake.OrderCleaner;
import puhui.intake.OrderFile;
import puhui.intake.Row;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * Reads every row once, cleans it, and decides it as though its order were the only one of its
 * device. Rows are worked on in batches by several threads and handed on in the order of the files.
 */
final class FirstPass {
  private static final int BATCH = 2000;

  private final OrderCleaner cleaner;
  private final Strata strata;
  private final BigDecimal defaultKg;
  private final List<String> fileNames;

  FirstPass(OrderCleaner cleaner, Strata strata, BigDecimal defaultKg, List<String> fileNames) {
    this.cleaner = cleaner;
    this.strata = strata;
    this.defaultKg = defaultKg;
    this.fileNames = fileNames;
  }

  /** A batch of rows, decided. */
  record Batch(List<StoredOrder> orders, List<Row.Unreadable> unreadable, RowTally tally) {}

  /** Takes the batches, in the order of the files. */
  interface Taker {
    void take(Batch batch) throws IOException;
  }

  void read(List<OrderFile> files, int threads, Taker taker) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      ArrayDeque<Future<Batch>> ahead = new ArrayDeque<>();
      for (OrderFile file : files) {
        List<Row> rows = next(file);
        while (!rows.isEmpty()) {
          List<Row> batch = rows;
          ahead.add(workers.submit(() -> decide(batch)));
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

  private static Batch result(Future<Batch> future) throws IOException {
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

  private Batch decide(List<Row> rows) {
    Batch batch = new Batch(new ArrayList<>(), new ArrayList<>(), new RowTally());
    List<Row.Readable> readable = new ArrayList<>();
    List<Order> orders = new ArrayList<>();
    for (Row row : rows) {
      if (row instanceof Row.Readable cells && cleaner.fault(cells).isEmpty()) {
        readable.add(cells);
        orders.add(cleaner.order(cells));
      } else {
        Row.Unreadable fault =
            row instanceof Row.Readable cells
                ? cleaner.fault(cells).orElseThrow()
                : (Row.Unreadable) row;
        batch.unreadable().add(fault);
        batch.tally().unreadable(fault);
      }
    }
    List<Strata.DecidedAlone> decided = strata.decideAlone(orders);
    for (int i = 0; i < orders.size(); i++) {
      String month = month(orders.get(i).date());
      batch.tally().readable(readable.get(i), orders.get(i), month);
      batch.orders().add(stored(readable.get(i), orders.get(i), decided.get(i), month));
    }
    return batch;
  }

  private StoredOrder stored(
      Row.Readable row, Order order, Strata.DecidedAlone decided, String month) {
    Findings findings = decided.findings();
    checkChoice(findings, order);
    return new StoredOrder(
        row.place(),
        order.orderId().value(),
        order.imei().masked(),
        order.imei().deviceKey(),
        decided.orderRules(),
        findings,
        Phone.of(order.device(), findings.fromTable(), defaultKg),
        month,
        row.cells());
  }

  /** Exactly one rule must choose the baseline, and a table only where one has the phone. */
  private void checkChoice(Findings findings, Order order) {
    boolean known = order.device().inTable() || order.device().inSupplementary();
    if (findings.choosing().size() == 1 && (known || !findings.fromTable())) {
      return;
    }
    String id =
        findings.choosing().isEmpty()
            ? "rules.choose.none"
            : findings.choosing().size() > 1 ? "rules.choose.two" : "rules.choose.table";
    String file = fileNames.get(order.row().file());
    String choosing = String.join(", ", findings.choosing());
    throw new Trouble(
        ExitCode.RULES, List.of(Problem.at(Place.NONE, id, order.row().row(), file, choosing)));
  }

  private static String month(Day date) {
    return date.stated() ? date.toString().substring(0, 7) : "";
  }
}

package puhui.restate;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import puhui.decisions.Decision;
import puhui.decisions.Findings;
import puhui.explain.Desk;
import puhui.explain.FoundRows;
import puhui.facts.Order;
import puhui.facts.RowPlace;
import puhui.facts.Status;
import puhui.intake.Field;
import puhui.intake.Row;
import puhui.run.FinishedRun;

/**
 * What late returns do to a year: a returned order is decided anew as one that was not completed,
 * together with all orders of its phone, since a later sale of the phone may now be the one that
 * counts.
 *
 * @param orders that come out otherwise, in the order of the files
 * @param unknown returns of which the run has no order
 * @param changeKg what they do to the reduction, kgCO2e; below zero is to be clawed back
 */
record Returns(List<ReturnedOrder> orders, List<LateReturn> unknown, BigDecimal changeKg) {
  static final Returns NONE = new Returns(List.of(), List.of(), BigDecimal.ZERO);

  static Returns of(FinishedRun run, Desk desk, List<Path> files, List<LateReturn> returns) {
    Map<String, List<LateReturn>> byId = new HashMap<>();
    returns.forEach(
        each -> byId.computeIfAbsent(each.orderId(), id -> new ArrayList<>()).add(each));
    Set<LateReturn> met = new HashSet<>();
    FoundRows found =
        FoundRows.of(desk, files, run.mapping(), row -> isReturned(desk, row, byId, met));
    Set<RowPlace> returned = new HashSet<>();
    found.asked().forEach(row -> returned.add(row.place()));
    List<Row.Readable> now =
        found.device().stream()
            .map(row -> returned.contains(row.place()) ? cameBack(desk, row) : row)
            .toList();
    SortedMap<RowPlace, Findings> before = desk.decide(found.device());
    SortedMap<RowPlace, Findings> after = desk.decide(now);
    List<ReturnedOrder> orders = new ArrayList<>();
    BigDecimal change = BigDecimal.ZERO;
    for (Row.Readable row : found.device()) {
      Order order = desk.cleaner().order(row);
      Findings was = before.get(row.place());
      Findings is = after.get(row.place());
      BigDecimal beforeKg = kg(desk, order, was);
      BigDecimal afterKg = kg(desk, order, is);
      if (!was.adverse().equals(is.adverse()) || beforeKg.compareTo(afterKg) != 0) {
        change = change.add(afterKg).subtract(beforeKg);
        boolean itself = returned.contains(row.place());
        orders.add(order(run, order, itself, was, is, beforeKg, afterKg));
      }
    }
    List<LateReturn> unknown = returns.stream().filter(each -> !met.contains(each)).toList();
    return new Returns(List.copyOf(orders), unknown, change);
  }

  private static ReturnedOrder order(
      FinishedRun run,
      Order order,
      boolean returned,
      Findings was,
      Findings is,
      BigDecimal beforeKg,
      BigDecimal afterKg) {
    return new ReturnedOrder(
        run.manifest().orderFiles().get(order.row().file()).file(),
        order.row().row(),
        order.orderId().value(),
        returned,
        was.decision(),
        is.decision(),
        is.adverse(),
        beforeKg,
        afterKg);
  }

  private static boolean isReturned(
      Desk desk, Row.Readable row, Map<String, List<LateReturn>> byId, Set<LateReturn> met) {
    boolean any = false;
    for (LateReturn each : byId.getOrDefault(row.cell(Field.ORDER_ID), List.of())) {
      if (each.imei().isEmpty() || desk.isPhone(row, each.imei())) {
        met.add(each);
        any = true;
      }
    }
    return any;
  }

  /** The row as it would read had the phone come back in time. */
  private static Row.Readable cameBack(Desk desk, Row.Readable row) {
    String[] cells = row.cells().clone();
    String column = Field.STATUS.column();
    cells[Field.STATUS.ordinal()] = desk.word(column, Status.NOT_COMPLETED.name()).orElseThrow();
    return new Row.Readable(row.place(), cells);
  }

  private static BigDecimal kg(Desk desk, Order order, Findings findings) {
    return findings.decision() == Decision.ELIGIBLE
        ? desk.project().reductionKg(desk.baselineKg(order.device(), findings.fromTable()), 1)
        : BigDecimal.ZERO;
  }
}

package puhui.explain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import puhui.decisions.Decision;
import puhui.decisions.Findings;
import puhui.explain.OrderExplained.OtherOrder;
import puhui.explain.OrderExplained.Step;
import puhui.facts.Order;
import puhui.facts.RowPlace;
import puhui.intake.Field;
import puhui.intake.Row;
import puhui.report.DecisionsCsv;
import puhui.run.DecisionLine;
import puhui.run.FinishedRun;
import puhui.run.OrderFilesFound;
import puhui.text.Messages;
import puhui.text.Place;
import puhui.text.Trouble;

/** Explains orders of a finished run with what the run has kept, and from its order files. */
public final class Explain {
  private final ExplainRequest request;
  private final Messages messages;

  public Explain(ExplainRequest request, Messages messages) {
    this.request = request;
    this.messages = messages;
  }

  /** Explains every row that is asked for; one that is not there is an input error. */
  public Explanation run() {
    FinishedRun run = FinishedRun.open(request.run());
    run.checkUnchanged();
    List<Path> files = OrderFilesFound.of(run, request.orders());
    Desk desk = Desk.of(run).hearing(run, files);
    FoundRows found = FoundRows.of(desk, files, run.mapping(), wanted(desk));
    if (found.asked().isEmpty() && found.unreadable().isEmpty()) {
      String asked = request.orderId().orElseGet(() -> request.imei().orElse(""));
      throw Trouble.input(Place.of(request.run().toString()), "explain.none", asked);
    }
    List<String> names = run.manifest().orderFiles().stream().map(each -> each.file()).toList();
    SortedMap<RowPlace, Findings> decided = desk.decide(found.device());
    Map<RowPlace, DecisionLine> lines = lines(run, names, found.asked());
    Changes changes = new Changes(desk);
    List<OrderExplained> explained = new ArrayList<>();
    for (Row.Readable row : found.asked()) {
      OneOrder one = new OneOrder(desk, found, decided, names, messages);
      explained.add(one.explained(row, Optional.ofNullable(lines.get(row.place())), changes));
    }
    return new Explanation(names, explained, found.unreadable());
  }

  private Predicate<Row.Readable> wanted(Desk desk) {
    return row ->
        request.orderId().map(id -> row.cell(Field.ORDER_ID).equals(id)).orElse(true)
            && request.imei().map(number -> desk.isPhone(row, number)).orElse(true);
  }

  /** The lines of decisions.csv of these rows. */
  private static Map<RowPlace, DecisionLine> lines(
      FinishedRun run, List<String> names, List<Row.Readable> rows) {
    Map<RowPlace, DecisionLine> lines = new HashMap<>();
    rows.forEach(row -> lines.put(row.place(), null));
    try (DecisionLine.Lines all = DecisionLine.of(run.file(DecisionsCsv.NAME))) {
      for (DecisionLine line = all.next(); line != null; line = all.next()) {
        RowPlace place = new RowPlace(names.indexOf(line.file()), line.row());
        if (lines.containsKey(place)) {
          lines.put(place, line);
        }
      }
    }
    return lines;
  }

  /** One of the orders asked for. */
  private record OneOrder(
      Desk desk,
      FoundRows found,
      SortedMap<RowPlace, Findings> decided,
      List<String> names,
      Messages messages) {

    OrderExplained explained(Row.Readable row, Optional<DecisionLine> line, Changes changes) {
      Order order = desk.cleaner().order(row);
      Findings findings = decided.get(row.place());
      PhoneFacts phone = PhoneFacts.of(desk, order, found.device());
      var columns = found.columns().get(row.place().file());
      boolean eligible = findings.decision() == Decision.ELIGIBLE;
      List<Row.Readable> ofPhone = ofPhone(order);
      return new OrderExplained(
          names.get(row.place().file()),
          order,
          findings,
          line.map(each -> agrees(each, findings)).orElse(false),
          new FactsShown(desk, messages).of(row, order, columns),
          new RulesOfOrder(desk, messages.language()).of(order, phone, columns),
          eligible
              ? Optional.empty()
              : Optional.of(SmallestChange.of(desk, changes, row, ofPhone, findings)),
          eligible
              ? new Calculation(desk).of(order.device(), findings.fromTable())
              : List.<Step>of(),
          others(order, phone, ofPhone));
    }

    private static boolean agrees(DecisionLine line, Findings findings) {
      return line.decision().equals(findings.decision().name())
          && line.ruleIds().equals(findings.adverse());
    }

    /** All rows of the order's phone; the row alone where the phone has no genuine number. */
    private List<Row.Readable> ofPhone(Order order) {
      return found.device().stream()
          .filter(
              row -> {
                Order other = desk.cleaner().order(row);
                return other.row().equals(order.row())
                    || order.imei().genuine()
                        && other.imei().deviceKey() == order.imei().deviceKey();
              })
          .toList();
    }

    private List<OtherOrder> others(Order order, PhoneFacts phone, List<Row.Readable> rows) {
      List<OtherOrder> others = new ArrayList<>();
      for (Row.Readable row : rows) {
        if (row.place().equals(order.row())) {
          continue;
        }
        Order other = desk.cleaner().order(row);
        Findings findings = decided.get(row.place());
        others.add(
            new OtherOrder(
                names.get(row.place().file()),
                row.place().row(),
                other.orderId().value(),
                other.date().toString(),
                other.platform().value(),
                findings.decision().name(),
                findings.adverse(),
                phone.live(other).map(live -> live.rank().value().longValue()).orElse(0L)));
      }
      return others;
    }
  }
}

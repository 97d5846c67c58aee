package puhui.explain;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import puhui.check.OrderInputs;
import puhui.decisions.Decision;
import puhui.decisions.Findings;
import puhui.decisions.OrderKeys;
import puhui.facts.Order;
import puhui.intake.Field;
import puhui.intake.OrderFile;
import puhui.intake.Row;
import puhui.report.DecisionsCsv;
import puhui.run.DecisionLine;
import puhui.run.FinishedRun;
import puhui.run.OrderFilesFound;
import puhui.text.Place;
import puhui.text.Progress;
import puhui.text.Trouble;

/**
 * All orders of a run that one change of one column would make eligible, each looked at as the only
 * order of its phone.
 *
 * <p>Orders that no rule can tell apart (docs/decisions/030) are looked at once, so that a year
 * takes little more than reading it.
 */
public final class NearMisses {
  private static final int MOST_CLASSES = 200_000;

  /** Rules that catch such orders, and the column whose change would help. */
  public record Group(List<String> rules, Field column) implements Comparable<Group> {
    private static final Comparator<Group> ORDER =
        Comparator.comparing((Group group) -> String.join(";", group.rules()))
            .thenComparing(Group::column);

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  /** So many orders, and what they would add in kgCO2e. */
  public record Sum(long orders, BigDecimal reductionKg) {}

  /**
   * What was found.
   *
   * @param looked orders that do not count
   * @param byOthers of these, orders that rules about their phone's other orders have caught too
   */
  public record Found(SortedMap<Group, Sum> groups, long looked, long byOthers) {}

  /**
   * What one change of a column would do to all orders of a class.
   *
   * @param fromTable by column that helps, whether the baseline then comes from a table
   */
  private record Answer(Findings now, Map<Field, Boolean> fromTable) {}

  private final FinishedRun run;
  private final Desk desk;
  private final Changes possible;
  private final OrderKeys keys;
  private final Map<List<Object>, Answer> known = new HashMap<>();
  private final SortedMap<Group, Sum> groups = new TreeMap<>();
  private long looked;
  private long byOthers;

  private NearMisses(FinishedRun run) {
    this.run = run;
    desk = Desk.of(run);
    possible = new Changes(desk);
    keys = OrderKeys.of(desk.rules().rules(), desk.parameters().all());
  }

  /**
   * Looks at every order of the run.
   *
   * @param out file for every one of them, personal data masked
   */
  public static Found of(Path folder, List<Path> given, Optional<Path> out, Progress progress) {
    FinishedRun run = FinishedRun.open(folder);
    run.checkUnchanged();
    List<Path> files = OrderFilesFound.of(run, given);
    NearMisses misses = new NearMisses(run);
    try (Writer writer = writer(out);
        OrderInputs orders = OrderInputs.open(files, run.mapping(), misses.desk.factors());
        DecisionLine.Lines lines = DecisionLine.of(run.file(DecisionsCsv.NAME))) {
      writer.write("file,row,order_id,imei,decision,rules,column,reduction_kg\n");
      for (OrderFile file : orders.files()) {
        misses.look(file, lines, writer, progress);
      }
    } catch (IOException e) {
      Place place = Place.of(out.map(Path::toString).orElse(""));
      throw Trouble.input(place, "explain.misses.write", String.valueOf(e.getMessage()));
    }
    return new Found(misses.groups, misses.looked, misses.byOthers);
  }

  private static Writer writer(Optional<Path> out) throws IOException {
    return out.isPresent()
        ? Files.newBufferedWriter(out.get(), StandardCharsets.UTF_8)
        : Writer.nullWriter();
  }

  private void look(OrderFile file, DecisionLine.Lines lines, Writer out, Progress progress)
      throws IOException {
    long rows = 0;
    for (Row row = file.next(); row != null; row = file.next()) {
      if (row instanceof Row.Readable cells && desk.cleaner().fault(cells).isEmpty()) {
        DecisionLine line = lines.next();
        if (line == null || line.row() != row.place().row()) {
          throw Trouble.input(Place.of(run.folder().toString()), "run.decisions.form");
        }
        if (!line.eligible()) {
          look(cells, line, out);
        }
      }
      if (++rows % 10_000 == 0) {
        progress.done(10_000, 0);
      }
    }
  }

  private void look(Row.Readable row, DecisionLine line, Writer out) throws IOException {
    looked++;
    Order order = desk.cleaner().order(row);
    Answer answer = answer(order, row);
    if (!answer.now().adverse().equals(line.ruleIds())) {
      byOthers++;
      return;
    }
    for (Map.Entry<Field, Boolean> column : answer.fromTable().entrySet()) {
      BigDecimal baselineKg = desk.baselineKg(order.device(), column.getValue());
      BigDecimal kg = desk.project().reductionKg(baselineKg, 1);
      groups.merge(
          new Group(answer.now().adverse(), column.getKey()),
          new Sum(1, kg),
          (one, more) ->
              new Sum(one.orders() + more.orders(), one.reductionKg().add(more.reductionKg())));
      out.write(
          String.join(
              ",",
              DecisionsCsv.cell(line.file()),
              String.valueOf(line.row()),
              DecisionsCsv.cell(order.orderId().value()),
              line.imei(),
              line.decision(),
              line.rules(),
              column.getKey().column(),
              desk.project().orderReductionKg(baselineKg).toPlainString()));
      out.write('\n');
    }
  }

  private Answer answer(Order order, Row.Readable row) {
    List<Object> key = new ArrayList<>();
    for (OrderKeys.Part part : OrderKeys.Part.values()) {
      key.add(keys.of(part, order));
    }
    Answer answer = known.get(key);
    if (answer == null) {
      answer = find(order, row);
      if (known.size() < MOST_CLASSES) {
        known.put(key, answer);
      }
    }
    return answer;
  }

  private Answer find(Order order, Row.Readable row) {
    List<Change> changes = possible.of(order);
    List<Order> orders =
        Stream.concat(
                Stream.of(order),
                changes.stream().map(change -> desk.cleaner().order(change.in(row))))
            .toList();
    List<Findings> found = desk.decideAlone(orders);
    Map<Field, Boolean> fromTable = new TreeMap<>();
    for (int i = 0; i < changes.size(); i++) {
      Findings changed = found.get(i + 1);
      if (changed.decision() == Decision.ELIGIBLE) {
        fromTable.putIfAbsent(changes.get(i).field(), changed.fromTable());
      }
    }
    return new Answer(found.get(0), fromTable);
  }
}

package puhui.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import puhui.check.DecidedOutputs;
import puhui.check.OrderInputs;
import puhui.decisions.DecidedOrder;
import puhui.facts.RowPlace;
import puhui.intake.Row;
import puhui.report.RunResult;
import puhui.report.TrialFigures;

/**
 * What the main job decided of a case.
 *
 * @param places of the rows that the case names, in its order
 * @param furtherRows places of the sound rows beside them
 */
record Found(
    RunResult run,
    Map<String, RowPlace> places,
    List<RowPlace> furtherRows,
    Map<RowPlace, DecidedOrder> decided,
    Map<RowPlace, Row.Unreadable> unreadable) {

  static Found of(Given given, Grounds grounds) throws IOException {
    Map<String, RowPlace> places = new LinkedHashMap<>();
    List<RowPlace> further = new ArrayList<>();
    Map<RowPlace, DecidedOrder> decided = new HashMap<>();
    Map<RowPlace, Row.Unreadable> unreadable = new HashMap<>();
    DecidedOutputs outputs =
        new DecidedOutputs() {
          @Override
          public void decided(DecidedOrder order) {
            decided.put(order.place(), order);
          }

          @Override
          public void read(long rows, long bytes) {}

          @Override
          public void unreadable(Row.Unreadable row) {
            unreadable.put(row.place(), row);
          }
        };
    OrderInputs orders = orders(given, grounds.sound(), places, further);
    RunResult run = grounds.check(given, orders, outputs);
    return new Found(run, places, further, decided, unreadable);
  }

  /** Ids of the rules in trial that apply to the application, sorted. */
  List<String> trialApplying() {
    return run.trials().stream()
        .filter(trial -> trial.wouldDecide().isPresent())
        .map(TrialFigures::rule)
        .toList();
  }

  private static OrderInputs orders(
      Given given, Sound sound, Map<String, RowPlace> places, List<RowPlace> further) {
    int files = given.orders().stream().mapToInt(Given.Order::file).max().orElse(1);
    List<CaseOrders> made = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int file = 0; file < files; file++) {
      made.add(new CaseOrders(file, given.withoutColumns()));
      names.add("orders-" + (file + 1) + ".csv");
    }
    given
        .orders()
        .forEach(order -> places.put(order.row(), made.get(order.file() - 1).add(order.cells())));
    for (int number = 1; number <= given.soundRows(); number++) {
      further.add(made.get(0).add(SoundPhones.row(sound.order(), number)));
    }
    for (int number = 1; number <= given.unreadableRows(); number++) {
      made.get(0).add(SoundPhones.unreadableRow(sound.order(), number));
    }
    return new OrderInputs(List.copyOf(made), names);
  }
}

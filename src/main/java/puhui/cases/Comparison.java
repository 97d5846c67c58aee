package puhui.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import puhui.decisions.DecidedOrder;
import puhui.decisions.Decision;
import puhui.facts.RowPlace;
import puhui.intake.Row;
import puhui.report.RunResult.ApplicationFinding;
import puhui.report.RunResult.RuleFigures;
import puhui.text.Place;
import puhui.text.Problem;

/**
 * Sets what was decided beside what a case expects: every difference, with its place in the case
 * file.
 */
final class Comparison {
  private final Place place;
  private final Expected expected;
  private final Found found;
  private final List<Problem> differences = new ArrayList<>();
  private final StateDifferences states;

  Comparison(Place place, Expected expected, Found found) {
    this.place = place;
    this.expected = expected;
    this.found = found;
    this.states = new StateDifferences(found.run(), expected.trialRules(), differences);
  }

  List<Problem> differences() {
    expected.orders().forEach((row, order) -> order(row, order, found.places().get(row)));
    choosing();
    expected.application().ifPresent(this::application);
    expected.emissions().forEach(this::emission);
    for (RowPlace row : found.furtherRows()) {
      DecidedOrder order = found.decided().get(row);
      if (order.decision() != Decision.ELIGIBLE) {
        differ(
            place,
            "cases.differs.sound",
            row.row(),
            order.decision(),
            String.join(", ", order.rules()));
        break;
      }
    }
    return differences;
  }

  private void order(String row, Expected.Order order, RowPlace at) {
    Row.Unreadable unreadable = found.unreadable().get(at);
    DecidedOrder decided = found.decided().get(at);
    if (unreadable != null || !order.unreadable().isEmpty()) {
      unreadable(row, order, unreadable, decided);
      return;
    }
    if (!order.decision().equals(decided.decision().name())) {
      differ(order.place(), "cases.differs.decision", row, order.decision(), decided.decision());
    }
    findings(order.place(), row, order.findings(), decided.rules());
    states.trial(order.place(), row, order.trial(), decided.trial());
    baseline(row, order, decided);
  }

  private void unreadable(
      String row, Expected.Order order, Row.Unreadable unreadable, DecidedOrder decided) {
    String readableAs = unreadable != null ? "UNREADABLE" : decided.decision().name();
    if (!order.decision().equals(readableAs)) {
      differ(order.place(), "cases.differs.decision", row, order.decision(), readableAs);
    } else if (!order.unreadable().equals(unreadable.column())) {
      differ(order.place(), "cases.differs.column", row, order.unreadable(), unreadable.column());
    }
  }

  private void findings(Place at, String of, List<String> wanted, List<String> had) {
    for (String rule : wanted) {
      if (!had.contains(rule)) {
        states.missing(at, of, rule);
      }
    }
    for (String rule : had) {
      if (!wanted.contains(rule)) {
        differ(at, "cases.differs.unexpected", of, rule);
      }
    }
  }

  private void baseline(String row, Expected.Order order, DecidedOrder decided) {
    String source = decided.fromTable() ? "table" : "default";
    if (order.baseline().isPresent() && !order.baseline().get().equals(source)) {
      differ(order.place(), "cases.differs.baseline", row, order.baseline().get(), source);
    }
    order
        .baselineKg()
        .ifPresent(
            figure -> figure(figure, row + " baseline_kg", Optional.of(decided.baselineKg())));
  }

  /**
   * Which rules chose the baselines: known by their counts, so compared where every order states
   * its rule.
   */
  private void choosing() {
    TreeMap<String, Long> wanted = new TreeMap<>();
    expected
        .orders()
        .values()
        .forEach(order -> order.chosenBy().ifPresent(rule -> wanted.merge(rule, 1L, Long::sum)));
    for (RuleFigures rule : found.run().ruleFigures()) {
      long count = wanted.getOrDefault(rule.rule(), 0L);
      boolean stated = !wanted.isEmpty() && (count > 0 || isChoosing(rule.rule()));
      if (stated && count != rule.orders()) {
        differ(place, "cases.differs.chosen", rule.rule(), count, rule.orders());
      }
    }
  }

  private boolean isChoosing(String id) {
    return found.run().rules().stream()
        .filter(rule -> rule.id().equals(id) && rule.state().inForce())
        .anyMatch(
            rule ->
                switch (rule.outcome()) {
                  case USE_TABLE, USE_DEFAULT -> true;
                  case REJECT, REFER, NOTE -> false;
                });
  }

  private void application(Expected.Application application) {
    String decision = found.run().decision().name();
    if (!application.decision().equals(decision)) {
      differ(
          application.place(),
          "cases.differs.decision",
          "application",
          application.decision(),
          decision);
    }
    TreeSet<String> rules = new TreeSet<>();
    found.run().findings().stream().map(ApplicationFinding::rule).forEach(rules::add);
    findings(application.place(), "application", application.findings(), List.copyOf(rules));
    states.trial(application.place(), "application", application.trial(), found.trialApplying());
  }

  private void emission(String name, Expected.Figure figure) {
    figure(figure, name, EmissionFigure.named(name).of(found.run().emissions()));
  }

  /** Compared with as many decimals as are expected, rounded half up. */
  private void figure(Expected.Figure wanted, String name, Optional<BigDecimal> had) {
    BigDecimal decimal = new BigDecimal(wanted.decimal());
    boolean equal =
        had.isPresent()
            && had.get().setScale(decimal.scale(), RoundingMode.HALF_UP).compareTo(decimal) == 0;
    if (!equal) {
      String shown = had.map(BigDecimal::toPlainString).orElse("–");
      differ(wanted.place(), "cases.differs.figure", name, wanted.decimal(), shown);
    }
  }

  private void differ(Place at, String id, Object... values) {
    differences.add(Problem.at(at, id, values));
  }
}

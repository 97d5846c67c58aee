package puhui.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import puhui.application.InventoryForm;
import puhui.emissions.Allocation;
import puhui.emissions.Exact;
import puhui.emissions.Phones;
import puhui.emissions.ProjectEmissions;
import puhui.report.Conservation;
import puhui.report.Conservation.Equation;
import puhui.report.RunResult.RuleFigures;
import puhui.rules.RuleDescription;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * Counts once more what became of the orders, from the tally of the last pass alone, and holds it
 * against the rows counted in the first pass, the months, and the figures of the report.
 */
final class ConservationCheck {
  private final RuleAccounts accounts;
  private final ProjectEmissions project;
  private final List<Equation> equations = new ArrayList<>();
  private final BaselineSum byMonth = new BaselineSum();
  private final BaselineSum eligibleByMonth = new BaselineSum();

  private ConservationCheck(RuleAccounts accounts, ProjectEmissions project) {
    this.accounts = accounts;
    this.project = project;
  }

  /** Throws {@link Trouble} with exit code FAULT where an equation does not hold. */
  static Conservation of(
      Tally tally,
      RowTally rows,
      List<RuleDescription> rules,
      SortedSet<String> couldNotRun,
      List<RuleFigures> figures,
      Phones counted,
      ProjectEmissions project) {
    ConservationCheck check =
        new ConservationCheck(RuleAccounts.of(tally, rules, couldNotRun), project);
    tally.forEachMonth(
        (month, orders) -> {
          check.byMonth.add(orders, month.baselineKg());
          if (month.eligible()) {
            check.eligibleByMonth.add(orders, month.baselineKg());
          }
        });
    check.rows(rows);
    check.rules(rows, figures);
    check.baselines(counted);
    check.allocation(counted.count());
    check.throwIfAny();
    return new Conservation(List.copyOf(check.equations), check.accounts.shown(project));
  }

  private void rows(RowTally rows) {
    long read = rows.readable() + rows.unreadable();
    long sum = accounts.eligible.orders + accounts.review + accounts.ineligible + rows.unreadable();
    equation(
        "rows",
        String.valueOf(read),
        accounts.eligible.orders
            + " + "
            + accounts.review
            + " + "
            + accounts.ineligible
            + " + "
            + rows.unreadable(),
        read == sum);
  }

  private void rules(RowTally rows, List<RuleFigures> figures) {
    Map<String, RuleFigures> shown = new HashMap<>();
    figures.forEach(figure -> shown.put(figure.rule(), figure));
    long orders = rows.readable();
    String wrong =
        accounts.accounts().entrySet().stream()
            .filter(each -> each.getValue().sum() != orders || !isShown(each, shown))
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    String every = accounts.accounts().size() + " × " + orders;
    equation("rules", every, wrong.isEmpty() ? every : wrong, wrong.isEmpty());
    long first = accounts.accounts().values().stream().mapToLong(each -> each.first.orders).sum();
    equation(
        "first",
        String.valueOf(first),
        accounts.review + " + " + accounts.ineligible,
        first == accounts.review + accounts.ineligible);
  }

  private static boolean isShown(
      Map.Entry<String, RuleAccounts.Account> account, Map<String, RuleFigures> all) {
    RuleFigures shown = all.get(account.getKey());
    RuleAccounts.Account counted = account.getValue();
    return shown != null
        && shown.orders() == counted.caught
        && shown.only() == counted.alone.orders
        && shown.first() == counted.first.orders;
  }

  private void baselines(Phones counted) {
    equation("months", byMonth.shown(), accounts.all.shown(), byMonth.equalTo(accounts.all));
    BaselineSum reported = new BaselineSum();
    reported.orders = counted.count();
    reported.baselineKg = counted.baselineKg();
    equation(
        "eligible",
        eligibleByMonth.shown(),
        reported.shown(),
        eligibleByMonth.equalTo(reported) && accounts.eligible.equalTo(reported));
    BaselineSum settled = new BaselineSum();
    settled.orders = accounts.eligible.orders;
    settled.baselineKg = accounts.eligible.baselineKg;
    for (RuleAccounts.Account account : accounts.accounts().values()) {
      settled.orders += account.first.orders;
      settled.baselineKg = settled.baselineKg.add(account.first.baselineKg);
    }
    equation("tonnes", byMonth.shown(), settled.shown(), byMonth.equalTo(settled));
  }

  /** Phones' share and the rest are the platform's emissions; the one division is stated. */
  private void allocation(long eligiblePhones) {
    if (project.basis() != ProjectEmissions.Basis.INVENTORY) {
      return;
    }
    InventoryForm inventory = project.inventory();
    Allocation allocation = project.byOrders();
    BigDecimal platformKg = project.platform().kg();
    BigDecimal total = inventory.totalOrders().value();
    BigDecimal others = total.subtract(inventory.phoneOrders().value());
    BigDecimal sum = allocation.phoneShareKg().dividend().add(platformKg.multiply(others));
    equation(
        "allocation",
        Exact.tonnes(platformKg).toPlainString() + " × " + total.toPlainString(),
        Exact.tonnes(sum).toPlainString(),
        sum.compareTo(platformKg.multiply(total)) == 0);
    var division = project.kg(eligiblePhones);
    BigDecimal back = division.value().multiply(division.divisor()).add(division.remainder());
    equation(
        "division",
        division.dividend().toPlainString(),
        division.value().toPlainString()
            + " × "
            + division.divisor().toPlainString()
            + " + "
            + division.remainder().toPlainString(),
        back.compareTo(division.dividend()) == 0);
  }

  private void equation(String name, String left, String right, boolean holds) {
    equations.add(new Equation(name, left, right, holds));
  }

  private void throwIfAny() {
    List<Problem> broken =
        equations.stream()
            .filter(equation -> !equation.holds())
            .map(
                each ->
                    Problem.at(
                        Place.NONE, "check.conservation", each.name(), each.left(), each.right()))
            .toList();
    if (!broken.isEmpty()) {
      throw new Trouble(ExitCode.FAULT, broken);
    }
  }
}

package puhui.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import puhui.application.ApplicationForm;
import puhui.bench.data.Year;
import puhui.check.Checking;
import puhui.check.ClassFiring;
import puhui.check.OrderInputs;
import puhui.decisions.Claims;
import puhui.decisions.Sampling;
import puhui.decisions.Strata;
import puhui.emissions.ProjectEmissions;
import puhui.factors.Factors;
import puhui.facts.Day;
import puhui.facts.Order;
import puhui.intake.OrderCleaner;
import puhui.intake.OrderFile;
import puhui.intake.Row;
import puhui.rules.ParameterSheet.ParametersOfYear;
import puhui.rules.RuleFolder;

/** Rules, factors and application of a year, and the year's orders in memory, cleaned. */
final class Loaded {
  final RuleFolder rules;
  final Factors factors;
  final ApplicationForm form;
  final OrderCleaner cleaner;
  private final Year year;

  Loaded(Home home, Year year) {
    this.year = year;
    form = ApplicationForm.read(year.application());
    rules = RuleFolder.load(home.rules());
    factors = Factors.load(home.factors()).forApplicant(form.applicant().name().value());
    ParametersOfYear parameters = rules.parameters().forYear(form.year());
    cleaner = new OrderCleaner(factors, form.platformNames(), form.year(), parameters::on);
  }

  /** At most so many rows, all of them readable. */
  List<Row.Readable> rows(long most) {
    List<Row.Readable> rows = new ArrayList<>();
    try (OrderInputs inputs = OrderInputs.open(List.of(year.orders()), Optional.empty(), factors)) {
      OrderFile file = inputs.files().get(0);
      Row row = file.next();
      while (row != null && rows.size() < most) {
        rows.add((Row.Readable) row);
        row = file.next();
      }
    }
    return rows;
  }

  List<Order> orders(List<Row.Readable> rows) {
    return rows.stream().map(cleaner::order).toList();
  }

  Strata strata(Sampling sampling) {
    return new Strata(rules).forRun(sampling, List.of("orders.csv"));
  }

  BigDecimal defaultKg() {
    ParametersOfYear parameters = rules.parameters().forYear(form.year());
    Object stages = parameters.on(Day.NOT_STATED).get(Factors.DEFAULT_STAGES);
    return factors.defaultFactor(String.valueOf(stages).equals(Factors.STAGES.get(0))).kg();
  }

  ProjectEmissions project() {
    return checking(Strata.of(List.of())).project(form);
  }

  ClassFiring classFiring(List<Order> orders) {
    try (OrderInputs inputs = OrderInputs.open(List.of(year.orders()), Optional.empty(), factors)) {
      return new ClassFiring(checking(new Strata(rules)), form, inputs, orders);
    }
  }

  private Checking checking(Strata strata) {
    Sampling hardlyAny = new Sampling(900_000_000);
    return new Checking(rules, strata, factors, Claims.NO_LEDGER, hardlyAny, 1);
  }
}

package puhui.check;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import puhui.application.ApplicationFacts;
import puhui.application.ApplicationForm;
import puhui.application.ControlTotals;
import puhui.decisions.Claims;
import puhui.decisions.Findings;
import puhui.decisions.Sampling;
import puhui.decisions.Strata;
import puhui.emissions.EmissionFactor;
import puhui.emissions.Emissions;
import puhui.emissions.Exact;
import puhui.emissions.Phones;
import puhui.emissions.PlatformEmissions;
import puhui.emissions.ProjectEmissions;
import puhui.factors.CreditCodeCheck;
import puhui.factors.DefaultFactor;
import puhui.factors.Factors;
import puhui.facts.Amount;
import puhui.facts.Application;
import puhui.facts.Text;
import puhui.report.RunResult;
import puhui.report.RunResult.Inputs;
import puhui.report.Shares;
import puhui.rules.ParameterSheet.ParametersOfYear;
import puhui.rules.RuleFolder;

/**
 * Decides one application with rules and factors that are loaded: orders, then emissions, then the
 * application.
 */
public final class Checking {
  private static final int SHARE_PLACES = 12;

  private final RuleFolder rules;
  private final Strata strata;
  private final Factors factors;
  private final Claims claims;
  private final Sampling sampling;
  private final int threads;
  private final ShareGuard guard;

  /** A checking that does not ask how much each rule catches. */
  public Checking(
      RuleFolder rules,
      Strata strata,
      Factors factors,
      Claims claims,
      Sampling sampling,
      int threads) {
    this(rules, strata, factors, claims, sampling, threads, ShareGuard.OFF);
  }

  Checking(
      RuleFolder rules,
      Strata strata,
      Factors factors,
      Claims claims,
      Sampling sampling,
      int threads,
      ShareGuard guard) {
    this.rules = rules;
    this.strata = strata;
    this.factors = factors;
    this.claims = claims;
    this.sampling = sampling;
    this.threads = threads;
    this.guard = guard;
  }

  /** The same, which compares how much each rule catches with what its file declares. */
  public Checking guarded() {
    return new Checking(rules, strata, factors, claims, sampling, threads, ShareGuard.ofDeclared());
  }

  /** Orders in → facts → rules → decisions → emissions → result. */
  public RunResult check(
      ApplicationForm form, OrderInputs orders, Inputs inputs, Path folder, OrderOutputs outputs)
      throws IOException {
    Strata run = forRun(orders);
    OrderCheck decided = orderCheck(form, orders, run).run(threads, folder, outputs);
    return result(form, orders, inputs, decided, run);
  }

  /** The rules for a run that compares both engines anew. */
  Strata forRun(OrderInputs orders) {
    return strata.forRun(sampling, orders.names());
  }

  OrderCheck orderCheck(ApplicationForm form, OrderInputs orders, Strata run) {
    ParametersOfYear parameters = rules.parameters().forYear(form.year());
    BigDecimal defaultKg = factors.defaultFactor(productionOnly(parameters)).kg();
    return new OrderCheck(form, orders, parameters, run, factors, claims, defaultKg);
  }

  /** Decides the application, when its orders are decided. */
  RunResult result(
      ApplicationForm form, OrderInputs orders, Inputs inputs, OrderCheck decided, Strata run) {
    ParametersOfYear parameters = rules.parameters().forYear(form.year());
    Figures figures = Figures.of(decided.tally(), rules.descriptions());
    ProjectEmissions project = project(form);
    Application application =
        facts(form, project.platform(), orders, decided.rows(), figures, parameters);
    Findings findings = run.decideApplication(application);
    Shares shares =
        guard.shares(rules.descriptions(), figures.rules(project), decided.rows().readable());
    Emissions emissions =
        Emissions.of(
            project,
            eligible(form, figures),
            figures.reviewCounted(),
            findings.adverse().isEmpty() && !shares.stopped(),
            form.city().marketShare());
    DefaultFactor defaultFactor = factors.defaultFactor(productionOnly(parameters));
    return new ResultMaker(rules, factors, form, orders, decided, figures, defaultFactor)
        .result(inputs, application, findings, emissions, shares, run.agreement());
  }

  Factors factors() {
    return factors;
  }

  RuleFolder rules() {
    return rules;
  }

  /** What a phone sold by the applicant's platform emits. */
  public ProjectEmissions project(ApplicationForm form) {
    PlatformEmissions platform =
        PlatformEmissions.of(
            form.inventory(),
            id -> Optional.ofNullable(factors.emissionFactors().get(id)).map(Checking::factor),
            factors.emissionFactors().keySet());
    return ProjectEmissions.of(form.inventory(), platform, factors.projectValue().kgPerPhone());
  }

  private static EmissionFactor factor(puhui.factors.EmissionFactor row) {
    return new EmissionFactor(row.id(), row.category(), row.unit(), row.kgPerUnit(), row.source());
  }

  private static boolean productionOnly(ParametersOfYear parameters) {
    String stages = String.valueOf(parameters.ofYear().get(Factors.DEFAULT_STAGES));
    return stages.equals(Factors.STAGES.get(0));
  }

  static Phones eligible(ApplicationForm form, Figures figures) {
    return form.aggregate().given()
        ? new Phones(
            form.aggregate().eligibleOrders().value().longValueExact(),
            Exact.kg(form.aggregate().baselineT().value()))
        : figures.eligible();
  }

  private Application facts(
      ApplicationForm form,
      PlatformEmissions platform,
      OrderInputs orders,
      RowTally rows,
      Figures figures,
      ParametersOfYear parameters) {
    BigDecimal read = BigDecimal.valueOf(rows.readable() + rows.unreadable());
    BigDecimal share =
        read.signum() == 0
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(rows.unreadable())
                .divide(read, SHARE_PLACES, RoundingMode.HALF_UP);
    Application.RunFacts run =
        new Application.RunFacts(
            claims.consulted(),
            new Text(orders.missingColumns()),
            new Amount(read),
            new Amount(share),
            Amount.of(eligible(form, figures).count()),
            new Text(controlDifferences(form, rows)));
    return ApplicationFacts.of(
        form,
        platform.category5T(),
        factors.factSet(),
        run,
        parameters.ofYear(),
        CreditCodeCheck::valid);
  }

  private static String controlDifferences(ApplicationForm form, RowTally rows) {
    if (form.aggregate().given()) {
      return "";
    }
    return ControlTotals.differences(form, rows.readable(), rows.phonesSold(), rows.amountByMonth())
        .stream()
        .map(ControlTotals.Difference::toString)
        .collect(Collectors.joining("; "));
  }
}

package puhui.check;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import puhui.application.ApplicationFacts;
import puhui.application.ApplicationForm;
import puhui.application.ControlTotals;
import puhui.decisions.Claims;
import puhui.decisions.Findings;
import puhui.decisions.OrderKeys;
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
import puhui.intake.OrderCleaner;
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
  private final ShareGuard guard;
  private final int threads;
  private final long memoryBytes;
  private final boolean classes;

  /** A checking of a few orders that does not ask how much each rule catches. */
  public Checking(
      RuleFolder rules,
      Strata strata,
      Factors factors,
      Claims claims,
      Sampling sampling,
      int threads) {
    this(
        rules,
        strata,
        factors,
        claims,
        sampling,
        ShareGuard.OFF,
        threads,
        CheckRequest.USUAL_MEMORY,
        false);
  }

  private Checking(
      RuleFolder rules,
      Strata strata,
      Factors factors,
      Claims claims,
      Sampling sampling,
      ShareGuard guard,
      int threads,
      long memoryBytes,
      boolean classes) {
    this.rules = rules;
    this.strata = strata;
    this.factors = factors;
    this.claims = claims;
    this.sampling = sampling;
    this.guard = guard;
    this.threads = threads;
    this.memoryBytes = memoryBytes;
    this.classes = classes;
  }

  /** The same, which compares how much each rule catches with what its file declares. */
  public Checking guarded() {
    return guarded(ShareGuard.ofDeclared());
  }

  Checking guarded(ShareGuard by) {
    return new Checking(
        rules, strata, factors, claims, sampling, by, threads, memoryBytes, classes);
  }

  /**
   * The same for many orders.
   *
   * @param memory bytes that they may take
   * @param byClasses orders that are equal in all that rules read are decided once
   */
  public Checking ofMany(long memory, boolean byClasses) {
    return new Checking(
        rules, strata, factors, claims, sampling, guard, threads, memory, byClasses);
  }

  /** What a run's means are, beside the place for its temporary files. */
  OrderRun.Means means(Path folder) {
    return means(folder, false);
  }

  /** The same, where credited phones may be shown to be counted. */
  OrderRun.Means means(Path folder, boolean inclusion) {
    return new OrderRun.Means(threads, memoryBytes, classes, folder, inclusion);
  }

  /** Orders in → facts → rules → decisions → emissions → result, handed on one by one. */
  public RunResult check(
      ApplicationForm form, OrderInputs orders, Inputs inputs, Path folder, DecidedOutputs outputs)
      throws IOException {
    Version version = version(form, orders);
    try (OrderRun run = new OrderRun(List.of(version), orders, means(folder))) {
      run.decideAlone(outputs);
      run.decideDevices();
      run.forEach(List.of(new OneByOne(run, sampling, outputs)));
      return result(form, orders, inputs, run, 0, false);
    }
  }

  /** Rules and factors for a run that compares both engines anew. */
  Version version(ApplicationForm form, OrderInputs orders) {
    ParametersOfYear parameters = rules.parameters().forYear(form.year());
    OrderCleaner cleaner =
        new OrderCleaner(factors, form.platformNames(), form.year(), parameters::on);
    return new Version(
        factors,
        cleaner,
        classes
            ? strata.forRun(sampling, orders.names(), parameters.all())
            : strata.forRun(sampling, orders.names()),
        new NamedClaims(claims, cleaner),
        OrderKeys.of(classes ? rules.rules() : List.of(), parameters.all()),
        factors.defaultFactor(productionOnly(parameters)).kg());
  }

  Sampling sampling() {
    return sampling;
  }

  /** Decides the application, when its orders are decided; nothing may have been lost. */
  RunResult result(
      ApplicationForm form, OrderInputs orders, Inputs inputs, OrderRun decided, int number) {
    return result(form, orders, inputs, decided, number, true);
  }

  /**
   * The same.
   *
   * @param conserved the equations have to hold; not where somebody asks other rules than those of
   *     the folder, as changed ones are
   */
  private RunResult result(
      ApplicationForm form,
      OrderInputs orders,
      Inputs inputs,
      OrderRun decided,
      int number,
      boolean conserved) {
    ParametersOfYear parameters = rules.parameters().forYear(form.year());
    Strata run = decided.versions().get(number).strata();
    RowTally rows = decided.rows(number);
    Figures figures = Figures.of(decided.tally(number), rules.descriptions());
    ProjectEmissions project = project(form);
    Application application = facts(form, project.platform(), orders, rows, figures, parameters);
    Findings findings = run.decideApplication(application);
    Shares shares = guard.shares(rules.descriptions(), figures.rules(project), rows.readable());
    Emissions emissions =
        Emissions.of(
            project,
            eligible(form, figures),
            figures.reviewCounted(),
            findings.adverse().isEmpty() && !shares.stopped(),
            form.city().marketShare());
    DefaultFactor defaultFactor = factors.defaultFactor(productionOnly(parameters));
    Overlaps overlaps = decided.devices().overlaps(number);
    return new ResultMaker(
            rules,
            factors,
            form,
            orders,
            rows,
            decided.tally(number),
            overlaps,
            figures,
            defaultFactor,
            claims.consulted(),
            conserved)
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

package puhui.check;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import puhui.application.ApplicationFacts;
import puhui.application.ApplicationForm;
import puhui.application.ControlTotals;
import puhui.decisions.ApplicationDecision;
import puhui.decisions.Claims;
import puhui.decisions.Findings;
import puhui.decisions.Strata;
import puhui.emissions.Emissions;
import puhui.emissions.Exact;
import puhui.emissions.Phones;
import puhui.emissions.PlatformEmissions;
import puhui.emissions.ProjectEmissions;
import puhui.factors.Factors;
import puhui.facts.Amount;
import puhui.facts.Application;
import puhui.facts.Text;
import puhui.report.RunResult;
import puhui.report.RunResult.ApplicationFinding;
import puhui.report.RunResult.FileOverlap;
import puhui.report.RunResult.Inputs;
import puhui.report.RunResult.OrderCounts;
import puhui.report.RunResult.OrderInput;
import puhui.report.RunResult.UnrecognisedWord;
import puhui.rules.ParameterSheet.ParametersOfYear;
import puhui.rules.Placeholders;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;

/** Decides one application with rules and factors that are loaded: orders, then emissions, then the application. */
public final class Checking {
  private static final int SHARE_PLACES = 12;

  private final RuleFolder rules;
  private final Strata strata;
  private final Factors factors;
  private final Claims claims;
  private final int threads;

  public Checking(RuleFolder rules, Strata strata, Factors factors, Claims claims, int threads) {
    this.rules = rules;
    this.strata = strata;
    this.factors = factors;
    this.claims = claims;
    this.threads = threads;
  }

  /** Orders in → facts → rules → decisions → emissions → result. */
  public RunResult check(
      ApplicationForm form, OrderInputs orders, Inputs inputs, Path folder, OrderOutputs outputs)
      throws IOException {
    ParametersOfYear parameters = rules.parameters().forYear(form.year());
    BigDecimal defaultKg = factors.defaultFactor(productionOnly(parameters)).kg();
    OrderCheck decided =
        new OrderCheck(form, orders, parameters, strata, factors, claims, defaultKg)
            .run(threads, folder, outputs);
    Figures figures = Figures.of(decided.tally(), rules.descriptions());
    PlatformEmissions platform =
        PlatformEmissions.of(form.inventory(), factors.emissionFactors()::find, factors.emissionFactors().ids());
    ProjectEmissions project =
        ProjectEmissions.of(form.inventory(), platform, factors.projectValue().kgPerPhone());
    Application application = facts(form, platform, orders, decided.rows(), figures, parameters);
    Findings findings = strata.decideApplication(application);
    boolean accepted = findings.adverse().isEmpty();
    Emissions emissions =
        Emissions.of(project, eligible(form, figures), figures.reviewCounted(), accepted, form.city().marketShare());
    return result(form, orders, inputs, decided, figures, application, findings, emissions);
  }

  private static boolean productionOnly(ParametersOfYear parameters) {
    return !"production+distribution".equals(String.valueOf(parameters.ofYear().get("defaultStages")));
  }

  private static Phones eligible(ApplicationForm form, Figures figures) {
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
            : BigDecimal.valueOf(rows.unreadable()).divide(read, SHARE_PLACES, RoundingMode.HALF_UP);
    Application.RunFacts run =
        new Application.RunFacts(
            claims.consulted(),
            new Text(orders.missingColumns()),
            new Amount(read),
            new Amount(share),
            Amount.of(eligible(form, figures).count()),
            new Text(controlDifferences(form, rows)));
    return ApplicationFacts.of(
        form, platform.category5T(), factors.factSet(), run, parameters.ofYear(), Factors::creditCodeValid);
  }

  private static String controlDifferences(ApplicationForm form, RowTally rows) {
    if (form.aggregate().given()) {
      return "";
    }
    return ControlTotals.differences(form, rows.readable(), rows.phonesSold(), rows.amountByMonth()).stream()
        .map(ControlTotals.Difference::toString)
        .collect(Collectors.joining("; "));
  }

  private RunResult result(
      ApplicationForm form,
      OrderInputs orders,
      Inputs inputs,
      OrderCheck decided,
      Figures figures,
      Application application,
      Findings findings,
      Emissions emissions) {
    ProjectEmissions project = emissions.project();
    return new RunResult(
        form,
        factors,
        rules.descriptions(),
        rules.openPoints(),
        counts(form, decided.rows(), figures),
        decision(findings),
        applicationFindings(findings, application),
        emissions,
        figures.rules(project),
        figures.months(project),
        figures.brands(project),
        figures.defaults(factors.highestTableKg("Samsung")),
        figures.missingModels(),
        decided.rows().unreadableReasons(),
        unrecognised(decided.rows()),
        orders.unknownColumns(),
        overlaps(orders, decided.devices()),
        withRows(inputs, decided.rows()));
  }

  private static OrderCounts counts(ApplicationForm form, RowTally rows, Figures figures) {
    if (form.aggregate().given()) {
      long eligible = eligible(form, figures).count();
      return new OrderCounts(eligible, eligible, 0, 0, 0);
    }
    OrderCounts counts =
        new OrderCounts(
            rows.readable() + rows.unreadable(),
            figures.eligible().count(),
            figures.review(),
            figures.ineligible(),
            rows.unreadable());
    if (counts.read() != counts.eligible() + counts.review() + counts.ineligible() + counts.unreadable()) {
      throw new IllegalStateException("rows were lost: " + counts);
    }
    return counts;
  }

  private static ApplicationDecision decision(Findings findings) {
    return findings.rejected()
        ? ApplicationDecision.REJECTED
        : findings.referred() ? ApplicationDecision.REVIEW : ApplicationDecision.ACCEPTED;
  }

  private List<ApplicationFinding> applicationFindings(Findings findings, Application application) {
    List<ApplicationFinding> all = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      if (findings.rules().contains(rule.id())) {
        all.add(
            new ApplicationFinding(
                rule.id(),
                Placeholders.values(rule.description().message(), application, application.parameters())));
      }
    }
    return all;
  }

  private static List<UnrecognisedWord> unrecognised(RowTally rows) {
    List<UnrecognisedWord> words = new ArrayList<>();
    rows.unrecognised()
        .forEach((word, count) -> words.add(new UnrecognisedWord(word.field().column(), word.word(), count)));
    return words;
  }

  private static List<FileOverlap> overlaps(OrderInputs orders, Devices devices) {
    List<FileOverlap> overlaps = new ArrayList<>();
    devices
        .overlaps()
        .forEach(
            (files, count) ->
                overlaps.add(
                    new FileOverlap(
                        orders.names().get(files.file()), orders.names().get(files.otherFile()), count)));
    overlaps.sort(Comparator.comparing(FileOverlap::file).thenComparing(FileOverlap::otherFile));
    return overlaps;
  }

  private static Inputs withRows(Inputs inputs, RowTally rows) {
    List<OrderInput> files = new ArrayList<>();
    for (int i = 0; i < inputs.orderFiles().size(); i++) {
      OrderInput file = inputs.orderFiles().get(i);
      files.add(new OrderInput(file.file(), file.sha256(), rows.rows(i)));
    }
    return new Inputs(
        inputs.programVersion(), inputs.rulesSha256(), inputs.factorsSha256(), inputs.applicationSha256(), files);
  }
}

package puhui.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import puhui.application.ApplicationForm;
import puhui.decisions.Agreement;
import puhui.decisions.ApplicationDecision;
import puhui.decisions.Sampling;
import puhui.emissions.Emissions;
import puhui.emissions.Phones;
import puhui.emissions.PlatformEmissions;
import puhui.emissions.ProjectEmissions;
import puhui.facts.Amount;
import puhui.facts.Application.FactorSet;
import puhui.report.RunResult.ApplicationFinding;
import puhui.report.RunResult.Defaults;
import puhui.report.RunResult.FileOverlap;
import puhui.report.RunResult.Inputs;
import puhui.report.RunResult.OrderCounts;
import puhui.report.RunResult.OrderInput;
import puhui.report.RunResult.UnrecognisedWord;
import puhui.rules.OpenPoints;

/** A run of a platform's year, of the worked example's size, with every kind of trouble in it. */
public final class SampleReport {
  /** What a hostile order file would put into a brand. */
  public static final String HOSTILE = "</script><img src=x onerror=alert(1)><!--";

  private static final ApplicationForm FORM =
      ApplicationForm.read(Path.of("cases/worked-example/application.yaml"));

  private SampleReport() {}

  public static RunResult of(ApplicationDecision decision) {
    return of(decision, withOrders(), Sampling.ALL, Shares.UNWATCHED);
  }

  /** The same, had totals been filed in the place of orders. */
  public static RunResult ofAggregate() {
    return of(ApplicationDecision.REVIEW, FORM, Sampling.ALL, Shares.UNWATCHED);
  }

  /** The same, had both engines been asked about every hundredth order only. */
  public static RunResult ofSample() {
    return of(ApplicationDecision.ACCEPTED, withOrders(), new Sampling(100), Shares.UNWATCHED);
  }

  /** The same, had two rules caught far more than expected, which somebody may have confirmed. */
  public static RunResult ofShares(boolean confirmed) {
    return of(ApplicationDecision.ACCEPTED, withOrders(), Sampling.ALL, SampleShares.of(confirmed));
  }

  private static RunResult of(
      ApplicationDecision decision, ApplicationForm form, Sampling sampling, Shares shares) {
    return new RunResult(
        form,
        factors(),
        SampleRules.all(),
        OpenPoints.read(Path.of("rules/open-points.yaml")),
        new OrderCounts(306_400, 297_913, 1_870, 6_505, 112),
        decision,
        decision == ApplicationDecision.ACCEPTED ? List.of() : findings(decision),
        emissions(decision == ApplicationDecision.ACCEPTED && !shares.stopped()),
        SampleFigures.figures(),
        shares,
        List.of(),
        SampleFigures.months(),
        SampleFigures.brands(),
        new Defaults(
            281_002,
            kg("12100500.5"),
            16_911,
            kg("555526.35"),
            9_800,
            1_204,
            kg("39551.4"),
            kg("31.2")),
        SampleFigures.missing(),
        new TreeMap<>(Map.of("intake.unreadable.date", 61L, "intake.unreadable.fields", 51L)),
        List.of(
            new UnrecognisedWord("category", "手机壳", 812),
            new UnrecognisedWord("status", "=HYPERLINK(\"http://x\")", 3)),
        List.of("备注", "sku_code", "买家昵称"),
        List.of(new FileOverlap("2023-下半年.csv", "2023-补充.xlsx", 1_411)),
        new Agreement(sampling, 306_288, 48, 7_045_624),
        SampleFigures.conservation(),
        List.of(
            new SensitivityBar("gmv", "", kg("7998676"), kg("8232359")),
            new SensitivityBar("review", "1870", kg("8232359"), kg("8284000"))),
        inputs());
  }

  static Inputs inputs() {
    String hash = "0123456789abcdef".repeat(4);
    return new Inputs(
        "0.1.0",
        hash,
        hash,
        hash,
        List.of(
            new OrderInput("2023-下半年.csv", hash, 300_000),
            new OrderInput("2023-补充.xlsx", hash, 6_400)));
  }

  private static ApplicationForm withOrders() {
    return new ApplicationForm(
        FORM.id(),
        FORM.resubmissionOf(),
        FORM.year(),
        FORM.date(),
        FORM.applicant(),
        FORM.platform(),
        FORM.documents(),
        FORM.commitments(),
        FORM.benefitSharing(),
        FORM.inventory(),
        FORM.controlTotals(),
        new ApplicationForm.Aggregate(Amount.NOT_STATED, Amount.NOT_STATED),
        FORM.city());
  }

  static ProjectEmissions project() {
    var inventory = FORM.inventory();
    var platform = PlatformEmissions.of(inventory, id -> Optional.empty(), List.of());
    return ProjectEmissions.of(inventory, platform, kg("0.5561"));
  }

  private static Emissions emissions(boolean accepted) {
    return Emissions.of(
        project(),
        new Phones(297_913, kg("8398020")),
        new Phones(1_860, kg("52635")),
        accepted,
        FORM.city().marketShare());
  }

  private static FactorNotice factors() {
    Amount rows = Amount.of(412);
    return new FactorNotice(
        new FactorSet(false, true, true, true, false, false, rows, false),
        kg("32.85"),
        kg("32.85"),
        "google-pixel-4a-128",
        "Google Pixel 4a 128 GB",
        "https://example.org/pixel4a-environmental-report.pdf");
  }

  private static List<ApplicationFinding> findings(ApplicationDecision decision) {
    List<ApplicationFinding> findings = new ArrayList<>();
    Map<String, String> values = Map.of("applicant.name", "示例二手交易平台有限公司");
    findings.add(new ApplicationFinding("AD-20", values));
    findings.add(new ApplicationFinding("DC-24", values));
    findings.add(new ApplicationFinding("FA-20", values));
    if (decision == ApplicationDecision.REJECTED) {
      findings.add(new ApplicationFinding("AP-20", values));
    }
    return findings;
  }

  private static BigDecimal kg(String value) {
    return new BigDecimal(value);
  }
}

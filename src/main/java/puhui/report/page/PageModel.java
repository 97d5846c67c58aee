package puhui.report.page;

import static java.util.stream.Collectors.toMap;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import puhui.application.ApplicationForm;
import puhui.decisions.Agreement;
import puhui.emissions.Emissions;
import puhui.emissions.ProjectEmissions.Basis;
import puhui.report.FactorNotice;
import puhui.report.FindingText;
import puhui.report.Numbers;
import puhui.report.Register;
import puhui.report.RegisterEntry;
import puhui.report.RuleShare;
import puhui.report.RunResult;
import puhui.report.RunResult.RuleFigures;
import puhui.report.RunResult.Slice;
import puhui.rules.OutcomeKind;
import puhui.rules.RuleDescription;
import puhui.rules.Stratum;
import puhui.text.Language;
import puhui.text.Problem;

/** What the templates of report.html ask for. */
public final class PageModel {
  private final RunResult run;
  private final Language first;
  private final Texts texts = new Texts();
  private final List<WaterfallStep> waterfall;

  PageModel(RunResult run, Language first) {
    this.run = run;
    this.first = first;
    this.waterfall = Waterfall.of(run, texts);
  }

  public Texts text() {
    return texts;
  }

  public String htmlLanguage() {
    return first == Language.ZH ? "zh-CN" : "en";
  }

  public boolean chineseFirst() {
    return first == Language.ZH;
  }

  public String policy() {
    return Assets.policy();
  }

  public String style() {
    return Assets.STYLE;
  }

  public String charts() {
    return Assets.CHARTS;
  }

  public String behaviour() {
    return Assets.BEHAVIOUR;
  }

  public String chartData() {
    return ChartData.of(this);
  }

  public RunResult run() {
    return run;
  }

  public ApplicationForm form() {
    return run.form();
  }

  /** The applicant, or the platform where the applicant is not stated. */
  public String applicant() {
    return form().applicant().name().stated() ? form().applicant().name().value() : platform();
  }

  public String platform() {
    return form().platform().name().value();
  }

  /** The text, or a dash where there is none. */
  public String stated(String text) {
    return text.isEmpty() ? "–" : text;
  }

  public FactorNotice factors() {
    return run.factors();
  }

  public Emissions emissions() {
    return run.emissions();
  }

  public List<WaterfallStep> waterfall() {
    return waterfall;
  }

  public List<Slice> months() {
    return run.months();
  }

  public List<Slice> brands() {
    return run.brands();
  }

  /** The rules that are switched off or in trial. */
  public StatesView states() {
    return StatesView.of(run);
  }

  /** Whether anything that the figures rest on is a stand-in for an annex that is not public. */
  public boolean standIns() {
    return !factors().set().official() || projectValueStandsIn();
  }

  /** Whether the recommended project value was used and is not the official annex B's. */
  public boolean projectValueStandsIn() {
    return emissions().project().basis() == Basis.RECOMMENDED_VALUE
        && !factors().set().projectValueOfficial();
  }

  /** Findings about the application: rejects first, then refers, then notes; by id within. */
  public List<FindingRow> findings() {
    Map<String, RuleDescription> rules = rulesById();
    return Arrays.stream(OutcomeKind.values())
        .flatMap(
            outcome ->
                run.findings().stream().filter(f -> rules.get(f.rule()).outcome() == outcome))
        .map(
            f ->
                new FindingRow(
                    rules.get(f.rule()),
                    FindingText.of(Texts.sentence(rules.get(f.rule()).message()), f.values())))
        .toList();
  }

  /** Whether totals were filed in the place of orders, so that no order was checked. */
  public boolean aggregate() {
    return form().aggregate().given();
  }

  /** How far the two engines were compared. */
  public Content engines() {
    Agreement agreement = run.agreement();
    String orders = Numbers.shown(agreement.orders());
    String verdicts = Numbers.shown(agreement.verdicts());
    return agreement.sampling().all()
        ? texts.of("report.engines.all", orders, agreement.rules(), verdicts)
        : texts.of("report.engines.sample", agreement.sampling().every(), orders, verdicts);
  }

  /** How much a rule caught and how much was expected. */
  public Content excess(RuleShare share) {
    Problem excess = share.excess();
    return texts.of(excess.id(), excess.values().toArray());
  }

  /** Rules that something is expected of. */
  public List<ShareRow> shares() {
    Map<String, RuleDescription> rules = rulesById();
    return run.shares().rules().stream()
        .map(share -> new ShareRow(rules.get(share.rule()), share))
        .toList();
  }

  public DefaultsView defaults() {
    return new DefaultsView(run.defaults(), run.missingModels());
  }

  public long findings(OutcomeKind outcome) {
    return findings().stream().filter(finding -> finding.rule().outcome() == outcome).count();
  }

  public List<RuleRow> rules(Stratum stratum) {
    Map<String, RuleFigures> figures =
        run.ruleFigures().stream().collect(toMap(RuleFigures::rule, Function.identity()));
    var applying =
        run.findings().stream().map(RunResult.ApplicationFinding::rule).collect(Collectors.toSet());
    return run.rules().stream()
        .filter(rule -> rule.stratum() == stratum)
        .map(rule -> row(rule, figures.get(rule.id()), applying.contains(rule.id())))
        .toList();
  }

  public List<RegisterEntry> interpretations() {
    return Register.of(run).interpretations();
  }

  public List<RegisterEntry> openPoints() {
    return Register.of(run).openPoints();
  }

  private Map<String, RuleDescription> rulesById() {
    return run.rules().stream().collect(toMap(RuleDescription::id, Function.identity()));
  }

  private static RuleRow row(RuleDescription rule, RuleFigures figures, boolean applies) {
    RuleFigures shown =
        figures == null
            ? new RuleFigures(rule.id(), 0, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO)
            : figures;
    return new RuleRow(rule, shown, applies);
  }
}

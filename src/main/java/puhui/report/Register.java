package puhui.report;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import puhui.report.RunResult.RuleFigures;
import puhui.rules.OpenPoint;
import puhui.rules.OutcomeKind;
import puhui.rules.RuleDescription;
import puhui.rules.RuleDescription.Bilingual;
import puhui.rules.Stratum;

/**
 * The register of interpretations of one run: rules that read the source in their own way, and the
 * open points.
 */
public final class Register {
  private static final Share NOTHING = new Share(0, BigDecimal.ZERO);

  private final RunResult run;
  private final Map<String, RuleFigures> figures;
  private final Map<String, RuleDescription> rules;

  private Register(RunResult run) {
    this.run = run;
    this.figures =
        run.ruleFigures().stream().collect(toMap(RuleFigures::rule, Function.identity()));
    this.rules = run.rules().stream().collect(toMap(RuleDescription::id, Function.identity()));
  }

  public static Register of(RunResult run) {
    return new Register(run);
  }

  /** Rules with a reading of their own, in the order of the rules. */
  public List<RegisterEntry> interpretations() {
    return run.rules().stream()
        .filter(rule -> !rule.interpretation().zh().isEmpty())
        .map(this::entry)
        .toList();
  }

  /** What the source itself gets wrong or leaves open. */
  public List<RegisterEntry> openPoints() {
    return run.openPoints().stream().map(this::entry).toList();
  }

  private RegisterEntry entry(RuleDescription rule) {
    return entry(
        rule.id(),
        rule.clause(),
        rule.title(),
        rule.sourceText(),
        rule.interpretation(),
        rule.mayDecide(),
        shareOf(rule));
  }

  private RegisterEntry entry(OpenPoint point) {
    return entry(
        point.id(),
        "",
        Bilingual.NONE,
        point.sourceText(),
        point.reading(),
        point.mayDecide(),
        shareOf(point.restsOn()));
  }

  private static RegisterEntry entry(
      String id,
      String clause,
      Bilingual title,
      String source,
      Bilingual reading,
      Bilingual mayDecide,
      Share share) {
    return new RegisterEntry(
        id, clause, title, source, reading, mayDecide, share.orders(), share.reductionKg());
  }

  private Share shareOf(String restsOn) {
    return switch (restsOn) {
      case OpenPoint.ELIGIBLE -> eligible();
      case OpenPoint.DEFAULT -> fromDefault();
      case OpenPoint.SAMSUNG_DEFAULT -> samsung();
      case OpenPoint.NONE -> NOTHING;
      default -> rules.containsKey(restsOn) ? shareOf(rules.get(restsOn)) : NOTHING;
    };
  }

  private Share shareOf(RuleDescription rule) {
    if (rule.stratum() == Stratum.APPLICATION) {
      return run.findings().stream().anyMatch(finding -> finding.rule().equals(rule.id()))
          ? eligible()
          : NOTHING;
    }
    if (rule.outcome() == OutcomeKind.USE_DEFAULT && rule.state().inForce()) {
      return fromDefault();
    }
    RuleFigures caught = figures.get(rule.id());
    return caught == null ? NOTHING : new Share(caught.only(), caught.onlyReductionKg());
  }

  private Share eligible() {
    return new Share(run.orders().eligible(), run.emissions().reductionKg());
  }

  private Share fromDefault() {
    var defaults = run.defaults();
    return reduction(defaults.defaultOrders(), defaults.defaultBaselineKg());
  }

  private Share samsung() {
    var defaults = run.defaults();
    return reduction(defaults.samsungOrders(), defaults.samsungBaselineKg());
  }

  private Share reduction(long orders, BigDecimal baselineKg) {
    return new Share(orders, run.emissions().project().reductionKg(baselineKg, orders));
  }

  private record Share(long orders, BigDecimal reductionKg) {}
}

package puhui.report.page;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import puhui.report.RunResult;
import puhui.report.RunResult.RuleFigures;
import puhui.report.page.WaterfallStep.Kind;
import puhui.rules.OutcomeKind;
import puhui.rules.RuleDescription;
import puhui.rules.RuleDescription.Bilingual;

/**
 * The way from the rows read to the orders that count: each order that does not count leaves at the
 * first reject rule that caught it, or, where none did, at the first refer rule.
 */
final class Waterfall {
  private final RunResult run;
  private final Texts texts;
  private final List<WaterfallStep> steps = new ArrayList<>();
  private long ordersLeft;
  private BigDecimal kgLeft;

  private Waterfall(RunResult run, Texts texts) {
    this.run = run;
    this.texts = texts;
    this.ordersLeft = run.orders().read();
    this.kgLeft =
        run.ruleFigures().stream()
            .map(RuleFigures::firstReductionKg)
            .reduce(run.emissions().reductionKg(), BigDecimal::add);
  }

  static List<WaterfallStep> of(RunResult run, Texts texts) {
    return new Waterfall(run, texts).steps();
  }

  private List<WaterfallStep> steps() {
    total("report.waterfall.read");
    take(
        Kind.UNREADABLE,
        "",
        texts.both("report.waterfall.unreadable"),
        run.orders().unreadable(),
        BigDecimal.ZERO);
    takeRules(OutcomeKind.REJECT, Kind.REJECT);
    if (steps.stream().anyMatch(step -> step.kind() == Kind.REJECT)) {
      total("report.waterfall.notRejected");
    }
    takeRules(OutcomeKind.REFER, Kind.REFER);
    total("report.waterfall.eligible");
    return List.copyOf(steps);
  }

  private void takeRules(OutcomeKind outcome, Kind kind) {
    Map<String, RuleFigures> figures =
        run.ruleFigures().stream().collect(toMap(RuleFigures::rule, Function.identity()));
    for (RuleDescription rule : run.rules()) {
      RuleFigures caught = figures.get(rule.id());
      if (rule.outcome() == outcome && caught != null) {
        take(kind, rule.id(), rule.title(), caught.first(), caught.firstReductionKg());
      }
    }
  }

  private void total(String key) {
    steps.add(
        new WaterfallStep(Kind.TOTAL, "", texts.both(key), ordersLeft, kgLeft, ordersLeft, kgLeft));
  }

  private void take(Kind kind, String id, Bilingual label, long orders, BigDecimal kg) {
    if (orders == 0) {
      return;
    }
    ordersLeft -= orders;
    kgLeft = kgLeft.subtract(kg);
    steps.add(new WaterfallStep(kind, id, label, orders, kg, ordersLeft, kgLeft));
  }
}

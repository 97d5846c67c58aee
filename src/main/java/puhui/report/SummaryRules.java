package puhui.report;

import static java.util.stream.Collectors.toMap;
import static puhui.report.Numbers.tonnes;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import puhui.report.RunResult.ApplicationFinding;
import puhui.report.RunResult.RuleFigures;
import puhui.rules.RuleDescription;
import puhui.rules.RuleDescription.Bilingual;

/** What summary.json says of the application, the rules and the register of interpretations. */
final class SummaryRules {
  private SummaryRules() {}

  static Map<String, Object> application(RunResult run) {
    Map<String, RuleDescription> rules =
        run.rules().stream().collect(toMap(RuleDescription::id, Function.identity()));
    Map<String, Object> application = new LinkedHashMap<>();
    application.put("id", run.form().id().value());
    application.put("year", run.form().year());
    application.put("decision", run.decision().name());
    application.put(
        "findings",
        run.findings().stream()
            .map(finding -> finding(finding, rules.get(finding.rule())))
            .toList());
    return application;
  }

  static List<Map<String, Object>> rules(RunResult run) {
    Map<String, RuleFigures> figures =
        run.ruleFigures().stream().collect(toMap(RuleFigures::rule, Function.identity()));
    return run.rules().stream()
        .map(rule -> rule(run, rule, figures.getOrDefault(rule.id(), none(rule.id()))))
        .toList();
  }

  static List<Map<String, Object>> register(List<RegisterEntry> entries) {
    return entries.stream().map(SummaryRules::entry).toList();
  }

  /** The figures of a rule that caught no order. */
  static RuleFigures none(String rule) {
    return new RuleFigures(rule, 0, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO);
  }

  private static Map<String, Object> finding(ApplicationFinding finding, RuleDescription rule) {
    Bilingual message = FindingText.of(rule.message(), finding.values());
    Map<String, Object> map = described(rule);
    map.put("message_zh", message.zh());
    map.put("message_en", message.en());
    return map;
  }

  private static Map<String, Object> described(RuleDescription rule) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("rule", rule.id());
    map.put("outcome", outcome(rule));
    map.put("clause", rule.clause());
    map.put("title_zh", rule.title().zh());
    map.put("title_en", rule.title().en());
    return map;
  }

  private static Map<String, Object> rule(
      RunResult run, RuleDescription rule, RuleFigures figures) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", rule.id());
    map.put("stratum", rule.stratum().folder());
    map.put("outcome", outcome(rule));
    map.put("clause", rule.clause());
    map.put("title_zh", rule.title().zh());
    map.put("title_en", rule.title().en());
    map.put("interpretation", !rule.interpretation().zh().isEmpty());
    map.putAll(SummaryStates.of(rule));
    map.put("orders", figures.orders());
    map.put("only", figures.only());
    map.put("only_reduction_t", tonnes(figures.onlyReductionKg()));
    map.put("first", figures.first());
    map.put("first_reduction_t", tonnes(figures.firstReductionKg()));
    map.putAll(SummaryStates.trial(run, rule));
    return map;
  }

  private static String outcome(RuleDescription rule) {
    return rule.outcome().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Map<String, Object> entry(RegisterEntry entry) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", entry.id());
    map.put("source", entry.sourceText());
    map.put("reading_zh", entry.reading().zh());
    map.put("reading_en", entry.reading().en());
    map.put("may_decide_zh", entry.mayDecide().zh());
    map.put("may_decide_en", entry.mayDecide().en());
    map.put("orders", entry.orders());
    map.put("reduction_t", tonnes(entry.reductionKg()));
    return map;
  }
}

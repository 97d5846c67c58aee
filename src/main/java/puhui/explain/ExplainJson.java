package puhui.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import puhui.explain.OrderExplained.OtherOrder;
import puhui.explain.OrderExplained.Step;
import puhui.explain.RuleExplained.ConditionExplained;
import puhui.explain.RuleExplained.Observed;
import puhui.explain.RuleExplained.ParameterShown;
import puhui.intake.Row;
import puhui.report.Json;
import puhui.text.Language;
import puhui.text.Messages;

/** An explanation for other programs; keys as docs/explain.en.md lists them. */
public final class ExplainJson {
  private final Language language;

  public ExplainJson(Messages messages) {
    language = messages.language();
  }

  public String of(Explanation explanation) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("orders", explanation.orders().stream().map(this::order).toList());
    List<Object> unreadable = new ArrayList<>();
    for (Row.Unreadable row : explanation.unreadable()) {
      String file = explanation.files().get(row.place().file());
      unreadable.add(
          map(
              "file",
              file,
              "row",
              row.place().row(),
              "column",
              row.column(),
              "reason",
              row.reason()));
    }
    all.put("unreadable", unreadable);
    return Json.indented(all);
  }

  private Map<String, Object> order(OrderExplained order) {
    Map<String, Object> json =
        map(
            "file", order.file(),
            "row", order.order().row().row(),
            "order_id", order.order().orderId().value(),
            "decision", order.findings().decision().name(),
            "rules", order.findings().adverse(),
            "agrees_with_decisions_csv", order.agrees());
    json.put(
        "facts",
        order.facts().stream()
            .map(
                f ->
                    map("column", f.field().column(), "raw", f.raw(), "understood", f.understood()))
            .toList());
    json.put("checks", order.rules().stream().map(this::rule).toList());
    order.change().ifPresent(change -> json.put("smallest_change", change(change)));
    json.put("calculation", order.calculation().stream().map(ExplainJson::step).toList());
    json.put("other_orders", order.others().stream().map(ExplainJson::other).toList());
    return json;
  }

  private static Map<String, Object> step(Step step) {
    return map(
        "line", step.name().substring(step.name().lastIndexOf('.') + 1),
        "formula", step.formula(),
        "value", step.value(),
        "origin", step.origin());
  }

  private static Map<String, Object> other(OtherOrder other) {
    return map(
        "file", other.file(),
        "row", other.row(),
        "order_id", other.orderId(),
        "date", other.date(),
        "platform", other.platform(),
        "decision", other.decision(),
        "rules", other.rules(),
        "rank", other.rank());
  }

  private Map<String, Object> rule(RuleExplained rule) {
    return map(
        "rule", rule.rule().id(),
        "title", rule.rule().title().in(language),
        "clause", rule.rule().clause(),
        "outcome", rule.rule().outcome().name(),
        "state", rule.rule().state().kind().word(),
        "verdict", rule.verdict().name(),
        "conditions", rule.conditions().stream().map(ExplainJson::condition).toList());
  }

  private static Map<String, Object> condition(ConditionExplained condition) {
    return map(
        "about", condition.about(),
        "fact", condition.fact(),
        "condition", condition.words(),
        "met", condition.met(),
        "observed", condition.observed().stream().map(ExplainJson::observed).toList(),
        "parameters", condition.parameters().stream().map(ExplainJson::parameter).toList());
  }

  private static Map<String, Object> observed(Observed observed) {
    return map("attribute", observed.attribute(), "values", observed.values());
  }

  private static Map<String, Object> parameter(ParameterShown parameter) {
    return map(
        "name", parameter.name(),
        "title", parameter.title(),
        "value", parameter.value(),
        "from", parameter.from().toString(),
        "clause", parameter.clause(),
        "source", parameter.source(),
        "approved_by", parameter.approvedBy());
  }

  private static Map<String, Object> change(SmallestChange change) {
    List<Object> changes = new ArrayList<>();
    for (Change each : change.changes()) {
      changes.add(
          map(
              "column", each.field().column(),
              "kind", each.kind().name(),
              "to", each.to(),
              "days", each.distance()));
    }
    return map("changes", changes, "rules_that_remain", List.copyOf(change.remaining()));
  }

  private static Map<String, Object> map(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], entries[i + 1]);
    }
    return map;
  }
}

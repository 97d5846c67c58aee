package puhui.explain;

import java.util.ArrayList;
import java.util.List;
import puhui.explain.OrderExplained.FactShown;
import puhui.explain.OrderExplained.OtherOrder;
import puhui.explain.OrderExplained.Step;
import puhui.explain.RuleExplained.ConditionExplained;
import puhui.explain.RuleExplained.Observed;
import puhui.explain.RuleExplained.ParameterShown;
import puhui.explain.RuleExplained.Verdict;
import puhui.facts.RowPlace;
import puhui.intake.Field;
import puhui.intake.Row;
import puhui.rules.RuleDescription;
import puhui.text.Language;
import puhui.text.Messages;

/** An explanation as lines of text. */
public final class ExplainText {
  private final Messages messages;
  private final List<String> lines = new ArrayList<>();

  public ExplainText(Messages messages) {
    this.messages = messages;
  }

  /** The lines, one order after the other. */
  public List<String> of(Explanation explanation) {
    explanation.orders().forEach(this::order);
    for (Row.Unreadable row : explanation.unreadable()) {
      RowPlace place = row.place();
      say("unreadable", explanation.files().get(place.file()), place.row());
      lines.add("    " + messages.of(row.reason()));
    }
    return List.copyOf(lines);
  }

  private void order(OrderExplained order) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    say(
        "order",
        order.order().orderId(),
        order.file(),
        order.order().row().row(),
        messages.of("explain.decision." + order.findings().decision()));
    if (!order.agrees()) {
      say("disagrees");
    }
    why(order);
    say("facts");
    order.facts().forEach(this::fact);
    say("rules");
    order.rules().forEach(this::rule);
    others(order);
    if (!order.calculation().isEmpty()) {
      say("calculation");
      order.calculation().forEach(this::step);
    }
  }

  private void why(OrderExplained order) {
    if (order.findings().adverse().isEmpty()) {
      say("nothing_against");
    } else {
      say("against", String.join(", ", order.findings().adverse()));
    }
    order.change().ifPresent(this::change);
  }

  private void change(SmallestChange change) {
    if (change.changes().isEmpty()) {
      String rules = String.join(", ", change.remaining());
      say(rules.isEmpty() ? "change.too_many" : "change.none", rules);
      return;
    }
    say("change", change.changes().size());
    for (Change each : change.changes()) {
      String to = each.kind() == Change.Kind.VALUE ? each.to() : "";
      String distance = each.distance() > 0 && each.field() == Field.ORDER_DATE ? "days" : "plain";
      String kind = messages.of("explain.change." + each.kind(), to);
      lines.add(
          "    "
              + messages.of(
                  "explain.change." + distance, name(each.field()), kind, each.distance()));
    }
    say("change.only");
  }

  private void fact(FactShown fact) {
    String raw = fact.raw().isEmpty() ? messages.of("explain.blank") : "「" + fact.raw() + "」";
    lines.add("    " + messages.of("explain.fact", name(fact.field()), raw, fact.understood()));
  }

  private void rule(RuleExplained rule) {
    RuleDescription about = rule.rule();
    String verdict = messages.of("explain.verdict." + rule.verdict());
    String trial = about.state().inTrial() ? messages.of("explain.trial") : "";
    lines.add(
        "    "
            + messages.of(
                "explain.rule",
                about.id(),
                about.title().in(messages.language()),
                about.clause(),
                messages.of("explain.outcome." + about.outcome()),
                verdict + trial));
    if (rule.verdict() == Verdict.OFF || rule.verdict() == Verdict.NOT_APPLICABLE) {
      return;
    }
    rule.conditions().forEach(this::condition);
    if (rule.verdict() == Verdict.CAUGHT && about.outcome().adverse()) {
      lines.add("        " + messages.of("explain.required"));
    }
  }

  private void condition(ConditionExplained condition) {
    String met = messages.of("explain.met." + (condition.met() ? "yes" : "no"));
    String fact = messages.of("lint.words.fact." + condition.fact());
    String words = condition.words().isEmpty() ? messages.of("explain.any") : condition.words();
    String about = messages.of("explain.about." + condition.about(), words, fact);
    List<String> seen = new ArrayList<>();
    if (!saysItself(condition)) {
      for (Observed observed : condition.observed()) {
        seen.add(observed.attribute() + " = " + values(observed.values()));
      }
    }
    for (ParameterShown parameter : condition.parameters()) {
      seen.add(parameter(parameter));
    }
    String tail = seen.isEmpty() ? "" : messages.of("explain.seen", String.join("; ", seen));
    lines.add("        " + messages.of("explain.condition", about, met) + tail);
  }

  /** A condition that is yes or no itself is answered by whether it is met. */
  private static boolean saysItself(ConditionExplained condition) {
    return condition.observed().size() == 1
        && condition.parameters().isEmpty()
        && condition.observed().get(0).values().size() == 1
        && List.of("true", "false").contains(condition.observed().get(0).values().get(0));
  }

  private String values(List<String> values) {
    if (values.isEmpty()) {
      return messages.of("explain.no_fact");
    }
    return String.join(" / ", values.stream().map(this::value).toList());
  }

  private String value(String value) {
    return switch (value) {
      case "true" -> messages.of("explain.met.yes");
      case "false" -> messages.of("explain.met.no");
      case "" -> messages.of("explain.value.NOT_STATED");
      default -> word(value);
    };
  }

  /** A value of a closed list in words as well. */
  private String word(String value) {
    String key = "explain.value." + value;
    return messages.keys("explain").contains(key)
        ? messages.of("explain.constant", value, messages.of(key))
        : value;
  }

  private String parameter(ParameterShown parameter) {
    String from =
        parameter.from().stated()
            ? messages.of("explain.parameter.from", parameter.from())
            : messages.of("explain.parameter.always");
    return messages.of(
        "explain.parameter",
        parameter.title(),
        value(parameter.value()),
        from,
        parameter.clause(),
        parameter.approvedBy().isEmpty() ? "–" : parameter.approvedBy());
  }

  private void others(OrderExplained order) {
    if (order.others().isEmpty()) {
      return;
    }
    say("others");
    for (OtherOrder other : order.others()) {
      String rank =
          other.rank() == 1
              ? messages.of("explain.rank.first")
              : other.rank() > 1
                  ? messages.of("explain.rank", other.rank())
                  : messages.of("explain.rank.none");
      lines.add(
          "    "
              + messages.of(
                  "explain.other",
                  other.orderId(),
                  other.file(),
                  other.row(),
                  value(other.date()),
                  value(other.platform()),
                  messages.of("explain.decision." + other.decision())
                      + (other.rules().isEmpty() ? "" : " " + String.join(", ", other.rules())),
                  rank));
    }
  }

  private void step(Step step) {
    lines.add("    " + messages.of(step.name(), step.formula(), step.value(), step.origin()));
  }

  private String name(Field field) {
    return name(field, messages);
  }

  /** A column as its readers name it. */
  public static String name(Field field, Messages messages) {
    return messages.language() == Language.ZH ? field.chinese().get(0) : field.column();
  }

  private void say(String key, Object... values) {
    lines.add(messages.of("explain." + key, values));
  }
}

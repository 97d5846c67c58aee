package puhui.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import puhui.check.RunnableRules;
import puhui.explain.RuleExplained.Verdict;
import puhui.facts.LiveOrder;
import puhui.facts.Order;
import puhui.facts.Subject;
import puhui.intake.Field;
import puhui.rules.Rule;
import puhui.rules.Stratum;
import puhui.text.Language;

/** Asks every rule about orders of one order. */
final class RulesOfOrder {
  private final Desk desk;
  private final Language language;

  RulesOfOrder(Desk desk, Language language) {
    this.desk = desk;
    this.language = language;
  }

  List<RuleExplained> of(Order order, PhoneFacts phone, Set<Field> columns) {
    List<RuleExplained> explained = new ArrayList<>();
    for (Stratum stratum : List.of(Stratum.ORDER, Stratum.DEVICE, Stratum.REPEAT)) {
      for (Rule rule : desk.rules().rules(stratum)) {
        explained.add(explain(rule, order, phone, columns));
      }
    }
    return explained;
  }

  private RuleExplained explain(Rule rule, Order order, PhoneFacts phone, Set<Field> columns) {
    if (rule.state().off()) {
      return new RuleExplained(rule.description(), Verdict.OFF, List.of());
    }
    Optional<? extends Subject> subject = subject(rule.stratum(), order, phone);
    if (subject.isEmpty()) {
      return new RuleExplained(rule.description(), Verdict.NOT_APPLICABLE, List.of());
    }
    Collection<?> facts = facts(rule.stratum(), order, phone);
    RuleQuestion question = new RuleQuestion(rule, desk.rules().parameters(), language);
    boolean caught = question.catches(subject.get(), facts);
    Verdict verdict =
        caught
            ? Verdict.CAUGHT
            : RunnableRules.couldRun(rule, columns, desk.consulted())
                ? Verdict.PASSED
                : Verdict.COULD_NOT_RUN;
    return new RuleExplained(
        rule.description(), verdict, question.conditions(subject.get(), order.date(), facts));
  }

  private static Optional<? extends Subject> subject(
      Stratum stratum, Order order, PhoneFacts phone) {
    return switch (stratum) {
      case ORDER -> Optional.of(order);
      case DEVICE -> phone.device().isEmpty() ? Optional.empty() : Optional.of(order);
      case REPEAT -> phone.live(order);
      case APPLICATION -> Optional.empty();
    };
  }

  private static Collection<?> facts(Stratum stratum, Order order, PhoneFacts phone) {
    return switch (stratum) {
      case ORDER, APPLICATION -> List.of(order);
      case DEVICE -> phone.device();
      case REPEAT -> List.<LiveOrder>copyOf(phone.live());
    };
  }
}

package puhui.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import puhui.explain.RuleExplained.Verdict;
import puhui.facts.LiveOrder;
import puhui.facts.Order;
import puhui.facts.Subject;
import puhui.intake.Field;
import puhui.rules.PathsRead;
import puhui.rules.PathsRead.Reading;
import puhui.rules.Rule;
import puhui.rules.Stratum;
import puhui.text.Language;

/** Asks every rule about orders of one order. */
final class RulesOfOrder {
  /** Columns that a file may lack, by the attribute that is made of them. */
  private static final Map<String, Field> OPTIONAL =
      Map.of(
          "brand", Field.BRAND,
          "model", Field.MODEL,
          "storageGb", Field.STORAGE_GB,
          "priceCny", Field.PRICE_CNY,
          "otherScheme", Field.OTHER_SCHEME);

  private static final Set<String> OF_PHONE = Set.of("identified", "inTable", "inSupplementary");

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
        caught ? Verdict.CAUGHT : couldRun(rule, columns) ? Verdict.PASSED : Verdict.COULD_NOT_RUN;
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

  /** Not where all that the rule reads is missing: there was no ledger, no such column. */
  private static boolean couldRun(Rule rule, Set<Field> columns) {
    boolean asksLedger =
        rule.patterns().stream().anyMatch(pattern -> pattern.type().equals("Claim"));
    List<Reading> readings = PathsRead.of(List.of(rule));
    boolean readsThere = readings.stream().anyMatch(reading -> isThere(reading, columns));
    return !asksLedger && (readsThere || readings.isEmpty());
  }

  private static boolean isThere(Reading reading, Set<Field> columns) {
    Stream<String> names = reading.names().stream();
    if (reading.names().stream().anyMatch(OF_PHONE::contains)) {
      return columns.contains(Field.BRAND) || columns.contains(Field.MODEL);
    }
    return names.allMatch(
        name -> !OPTIONAL.containsKey(name) || columns.contains(OPTIONAL.get(name)));
  }
}

package puhui.cases;

import java.util.List;
import java.util.Optional;
import puhui.rules.Rule;
import puhui.rules.Stratum;
import puhui.text.Place;

/**
 * One file of cases.
 *
 * @param place where the rule is named, else the file
 * @param rule id of the rule that the file is about, where it is about one
 */
record CaseFile(Place place, Optional<String> rule, List<FactCase> cases) {

  /** Whether a case expects the rule to catch something. */
  boolean catchesWith(Rule rule) {
    return cases.stream().anyMatch(each -> caught(each.expected(), rule));
  }

  /** Whether a case expects the rule to look at something and to let it pass. */
  boolean passesWith(Rule rule) {
    return cases.stream().anyMatch(each -> passed(each.expected(), rule));
  }

  private static boolean caught(Expected expected, Rule rule) {
    return ofApplication(rule)
        ? expected.application().stream().anyMatch(found -> catches(found, rule))
        : expected.orders().values().stream().anyMatch(order -> catches(order, rule));
  }

  private static boolean passed(Expected expected, Rule rule) {
    return ofApplication(rule)
        ? expected.application().stream().anyMatch(found -> !catches(found, rule))
        : expected.orders().values().stream().anyMatch(order -> lets(order, rule));
  }

  private static boolean ofApplication(Rule rule) {
    return rule.stratum() == Stratum.APPLICATION;
  }

  private static boolean catches(Expected.Order order, Rule rule) {
    return order.findings().contains(rule.id())
        || order.trial().contains(rule.id())
        || order.chosenBy().equals(Optional.of(rule.id()));
  }

  private static boolean catches(Expected.Application found, Rule rule) {
    return found.findings().contains(rule.id()) || found.trial().contains(rule.id());
  }

  private static boolean lets(Expected.Order order, Rule rule) {
    boolean stated = !chooses(rule) || order.chosenBy().isPresent();
    return order.unreadable().isEmpty() && stated && !catches(order, rule);
  }

  private static boolean chooses(Rule rule) {
    return switch (rule.outcome()) {
      case USE_TABLE, USE_DEFAULT -> true;
      case REJECT, REFER, NOTE -> false;
    };
  }
}

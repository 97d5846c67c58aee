package puhui.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import puhui.text.Place;

/**
 * What a case expects; lists of findings are complete.
 *
 * @param orders by the name of the row
 * @param emissions figure by name, with as many decimals as are compared
 * @param trialRules rules that the case file is about or names under {@code trial}: of these no
 *     catch in trial may go unsaid. A new rule in trial that catches the orders of other files does
 *     not make their cases fail
 */
record Expected(
    Map<String, Order> orders,
    Optional<Application> application,
    Map<String, Figure> emissions,
    Set<String> trialRules) {

  /** The same with the rules whose catches in trial are compared whole. */
  Expected withTrialRules(Set<String> rules) {
    return new Expected(orders, application, emissions, rules);
  }

  /** Every rule that is named under {@code trial}. */
  Set<String> trialNamed() {
    Set<String> named = new TreeSet<>();
    orders.values().forEach(order -> named.addAll(order.trial()));
    application.ifPresent(found -> named.addAll(found.trial()));
    return named;
  }

  /**
   * One order.
   *
   * @param decision ELIGIBLE, INELIGIBLE or REVIEW; UNREADABLE for a row that decides nothing
   * @param findings every reject and refer rule that catches it, sorted
   * @param trial rules in trial that catch it, sorted
   * @param unreadable the column to blame where the row is unreadable
   * @param baseline table or default, where stated
   * @param baselineKg kgCO2e, where stated
   * @param chosenBy the rule that chooses the baseline, where stated
   */
  record Order(
      Place place,
      String decision,
      List<String> findings,
      List<String> trial,
      String unreadable,
      Optional<String> baseline,
      Optional<Figure> baselineKg,
      Optional<String> chosenBy) {}

  /** The application: its decision and every rule that catches it, notes too, sorted; and trial. */
  record Application(Place place, String decision, List<String> findings, List<String> trial) {}

  /** A decimal as written, and where. */
  record Figure(String decimal, Place place) {}
}

package puhui.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import puhui.text.Place;

/**
 * What a case expects; lists of findings are complete.
 *
 * @param orders by the name of the row
 * @param emissions figure by name, with as many decimals as are compared
 */
record Expected(
    Map<String, Order> orders, Optional<Application> application, Map<String, Figure> emissions) {

  /**
   * One order.
   *
   * @param decision ELIGIBLE, INELIGIBLE or REVIEW; UNREADABLE for a row that decides nothing
   * @param findings every reject and refer rule that catches it, sorted
   * @param unreadable the column to blame where the row is unreadable
   * @param baseline table or default, where stated
   * @param baselineKg kgCO2e, where stated
   * @param chosenBy the rule that chooses the baseline, where stated
   */
  record Order(
      Place place,
      String decision,
      List<String> findings,
      String unreadable,
      Optional<String> baseline,
      Optional<Figure> baselineKg,
      Optional<String> chosenBy) {}

  /** The application: its decision and every rule that catches it, notes too, sorted. */
  record Application(Place place, String decision, List<String> findings) {}

  /** A decimal as written, and where. */
  record Figure(String decimal, Place place) {}
}

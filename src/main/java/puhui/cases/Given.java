package puhui.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import puhui.application.ApplicationForm;
import puhui.facts.Day;
import puhui.facts.Text;
import puhui.intake.Field;
import puhui.text.Place;

/**
 * What a case starts from: the sound application and order with all that differs.
 *
 * @param orders empty where the application states an aggregate
 * @param ledger whether a claims ledger is consulted
 * @param parameters values of rules/parameters.yaml that differ
 * @param factorSet folder below the cases folder whose files replace those of the factors; empty
 *     for the factors in use
 * @param withoutColumns columns that the order file does not have
 * @param soundRows further rows, each a sound order of a phone of its own
 * @param unreadableRows further rows, each with a date in no known form
 */
record Given(
    ApplicationForm application,
    List<Order> orders,
    boolean ledger,
    List<Claim> claims,
    Map<String, Value> parameters,
    String factorSet,
    Set<Field> withoutColumns,
    int soundRows,
    int unreadableRows) {

  /**
   * One row of an order file.
   *
   * @param row the name that the expectations have for it
   * @param file number of its order file, from 1
   * @param cells text by {@link Field#ordinal()}
   */
  record Order(String row, Place place, int file, String[] cells) {}

  /** A credit that the ledger holds of the phone with this IMEI. */
  record Claim(
      String imei,
      Text application,
      Text scheme,
      String year,
      Day date,
      Text platform,
      boolean ownEarlierFiling) {}

  /** A value as written, and where. */
  record Value(String text, Place place) {}
}

package puhui.check;

import java.util.SortedSet;
import puhui.decisions.Findings;
import puhui.facts.Day;
import puhui.facts.RowPlace;

/**
 * An order between the passes: decided as the only one of its device, with its cells for a second
 * look.
 *
 * @param deviceKey the phone's identity, -1 where the IMEI is not genuine
 * @param cells none in a second version of an order, which has them in the first
 */
record StoredOrder(
    RowPlace place,
    String orderId,
    String imeiMasked,
    long deviceKey,
    SortedSet<String> orderRules,
    Findings findings,
    Phone phone,
    Day date,
    String[] cells) {
  private static final String[] NO_CELLS = {};

  /** "2023-01", "" where no date is stated. */
  String month() {
    return date.stated() ? date.toString().substring(0, 7) : "";
  }

  StoredOrder withCells(String[] others) {
    return new StoredOrder(
        place, orderId, imeiMasked, deviceKey, orderRules, findings, phone, date, others);
  }

  StoredOrder withoutCells() {
    return withCells(NO_CELLS);
  }
}

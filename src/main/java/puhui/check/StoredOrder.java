package puhui.check;

import java.util.SortedSet;
import puhui.decisions.Findings;
import puhui.facts.RowPlace;

/**
 * An order between the passes: decided as the only one of its device, with its cells for a second
 * look.
 *
 * @param deviceKey the phone's identity, -1 where the IMEI is not genuine
 * @param month "2023-01", "" where no date is stated
 */
record StoredOrder(
    RowPlace place,
    String orderId,
    String imeiMasked,
    long deviceKey,
    SortedSet<String> orderRules,
    Findings findings,
    Phone phone,
    String month,
    String[] cells) {}

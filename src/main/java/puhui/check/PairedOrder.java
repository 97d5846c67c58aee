package puhui.check;

import java.math.BigDecimal;
import puhui.decisions.Findings;
import puhui.facts.Day;
import puhui.facts.RowPlace;
import puhui.intake.Row;

/**
 * One order, decided by two versions of rules and factors.
 *
 * @param row its cells, to look at it once more
 * @param deviceKey the phone's identity, -1 where neither version takes the IMEI for genuine
 */
public record PairedOrder(
    Row.Readable row,
    String orderId,
    String imeiMasked,
    long deviceKey,
    Day date,
    Side before,
    Side after) {

  public RowPlace place() {
    return row.place();
  }

  /**
   * What one version says of it.
   *
   * @param brand canonical brand, "" where it is not known
   * @param fromTable whether the baseline comes from a table (else the default)
   * @param baselineKg baseline that the order has, whatever was decided, kgCO2e
   */
  public record Side(Findings findings, String brand, boolean fromTable, BigDecimal baselineKg) {}
}

package puhui.check;

import java.math.BigDecimal;
import java.util.List;
import puhui.decisions.Findings;
import puhui.facts.Day;
import puhui.facts.Order;
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

  static PairedOrder of(Row.Readable row, List<Version> versions, Side before, Side after) {
    List<Order> orders = versions.stream().map(version -> version.cleaner().order(row)).toList();
    Order order = orders.get(0);
    return new PairedOrder(
        row,
        order.orderId().value(),
        order.imei().masked(),
        RowTaker.deviceKey(orders),
        order.date(),
        before,
        after);
  }

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
  public record Side(Findings findings, String brand, boolean fromTable, BigDecimal baselineKg) {
    static Side of(LastWorker.Result result) {
      Phone phone = result.phone();
      return new Side(result.findings(), phone.brand(), phone.fromTable(), phone.baselineKg());
    }
  }
}

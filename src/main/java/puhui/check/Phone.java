package puhui.check;

import java.math.BigDecimal;
import puhui.facts.Device;

/**
 * What the figures need of an order's phone: many orders share one.
 *
 * @param fromTable whether the baseline comes from a table (else the default)
 * @param baselineKg kgCO2e per phone
 * @param otherKg what the other choice would give: the default, or the table where one has the
 *     phone
 */
record Phone(
    String brand,
    String model,
    String storageGb,
    String manufacturerGroup,
    boolean identified,
    boolean fromTable,
    BigDecimal baselineKg,
    BigDecimal otherKg) {

  static Phone of(Device device, boolean fromTable, BigDecimal defaultKg) {
    boolean known = device.inTable() || device.inSupplementary();
    BigDecimal tableKg =
        device.inTable() ? device.tableRow().baselineKg() : device.supplementaryRow().baselineKg();
    return new Phone(
        device.brand().value(),
        device.model().value(),
        device.storageGb().toString(),
        device.manufacturerGroup().value(),
        device.identified(),
        fromTable,
        fromTable ? tableKg : defaultKg,
        fromTable || !known ? defaultKg : tableKg);
  }
}

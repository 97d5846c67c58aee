package puhui.check;

import java.util.ArrayList;
import java.util.List;
import puhui.facts.Device;
import puhui.facts.Order;

/**
 * What each version takes an order's phone for, with both baselines that a rule may choose; many
 * orders share one.
 */
record SoldAs(List<Phone> fromTable, List<Phone> byDefault, List<Boolean> known) {

  /** The phone of an order, as each version has the order. */
  static SoldAs of(List<Order> orders, List<Version> versions) {
    SoldAs sold = new SoldAs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < versions.size(); i++) {
      Device device = orders.get(i).device();
      sold.fromTable.add(Phone.of(device, true, versions.get(i).defaultKg()));
      sold.byDefault.add(Phone.of(device, false, versions.get(i).defaultKg()));
      sold.known.add(device.inTable() || device.inSupplementary());
    }
    return sold;
  }

  Phone phone(int version, boolean table) {
    return (table ? fromTable : byDefault).get(version);
  }
}

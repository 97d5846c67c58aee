package puhui.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import puhui.decisions.SoldPhone;
import puhui.decisions.Strata;
import puhui.facts.Order;
import puhui.facts.RowPlace;
import puhui.intake.OrderCleaner;
import puhui.intake.Row;

/**
 * Rules, parameters and factors of which only some edits are made: it says what would be found of
 * an order then. It answers questions of cause and decides nothing that is written.
 */
record World(Strata strata, OrderCleaner cleaner) {

  /** Ids of the rules that catch each of a device's orders. */
  Map<RowPlace, List<String>> caught(List<Row.Readable> device) {
    List<Order> orders = device.stream().map(cleaner::order).toList();
    List<Strata.DecidedAlone> alone = strata.decideAlone(orders);
    SortedMap<RowPlace, List<String>> caught = new TreeMap<>();
    SortedMap<Long, List<SoldPhone>> devices = new TreeMap<>();
    for (int i = 0; i < orders.size(); i++) {
      Order order = orders.get(i);
      SortedSet<String> orderRules = alone.get(i).orderRules();
      caught.put(order.row(), alone.get(i).findings().rules());
      if (order.imei().genuine() && orders.size() > 1) {
        devices
            .computeIfAbsent(order.imei().deviceKey(), key -> new ArrayList<>())
            .add(new SoldPhone(order, cleaner.content(device.get(i)), orderRules));
      }
    }
    devices.values().stream()
        .flatMap(sold -> strata.decideDevice(sold, List.of()).stream())
        .forEach(order -> caught.put(order.sold().order().row(), order.findings().rules()));
    return caught;
  }
}

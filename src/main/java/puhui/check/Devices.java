package puhui.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import puhui.decisions.Claims;
import puhui.decisions.Findings;
import puhui.decisions.SoldPhone;
import puhui.decisions.Strata;
import puhui.facts.RowPlace;
import puhui.intake.OrderCleaner;
import puhui.intake.Row;

/** The devices that have several orders or a claim: each is decided by all its orders together. */
final class Devices {
  /** Findings of an order of such a device, and whether it counts among the orders in review. */
  record Together(Findings findings, boolean reviewCounts) {}

  /** Rows with equal cleaned content in two files. */
  record Files(int file, int otherFile) {}

  private final Map<RowPlace, Together> decided = new HashMap<>();
  private final Map<Files, Long> overlaps = new HashMap<>();

  /** Collects the orders of these devices from the store and decides each device. */
  static Devices decide(
      StoredOrders store, Set<Long> keys, OrderCleaner cleaner, Strata strata, Claims claims)
      throws IOException {
    Map<Long, List<SoldPhone>> byDevice = new TreeMap<>();
    store.forEach(
        order -> {
          if (keys.contains(order.deviceKey())) {
            Row.Readable row = new Row.Readable(order.place(), order.cells());
            SoldPhone sold =
                new SoldPhone(cleaner.order(row), cleaner.content(row), order.orderRules());
            byDevice.computeIfAbsent(order.deviceKey(), key -> new ArrayList<>()).add(sold);
          }
        });
    Devices devices = new Devices();
    byDevice.forEach(
        (key, sold) -> {
          devices.note(strata.decideDevice(sold, claims.of(key)));
          devices.countOverlaps(sold);
        });
    return devices;
  }

  /**
   * What was found of an order by looking at its whole device, or null where it was decided alone.
   */
  Together of(RowPlace place) {
    return decided.get(place);
  }

  Map<Files, Long> overlaps() {
    return overlaps;
  }

  private void note(List<Strata.DecidedTogether> orders) {
    for (Strata.DecidedTogether order : orders) {
      decided.put(order.sold().order().row(), new Together(order.findings(), order.reviewCounts()));
    }
  }

  /** A row counts once for the first file before its own that has the same content. */
  private void countOverlaps(List<SoldPhone> sold) {
    Map<String, Integer> firstFile = new HashMap<>();
    for (SoldPhone phone : sold) {
      int file = phone.order().row().file();
      Integer first = firstFile.putIfAbsent(phone.content(), file);
      if (first != null && first != file) {
        overlaps.merge(new Files(first, file), 1L, Long::sum);
      }
    }
  }
}

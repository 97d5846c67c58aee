package puhui.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import puhui.check.PairedOrder;
import puhui.decisions.Decision;
import puhui.emissions.ProjectEmissions;
import puhui.intake.OrderCleaner;

/** Finds the orders that come out otherwise, and sums them by reason, month, district and brand. */
final class Changes {
  private static final int SHOWN = 50;

  private final Reasons reasons;
  private final OrderCleaner cleaner;
  private final ProjectEmissions before;
  private final ProjectEmissions after;
  private final BigDecimal perPhoneBeforeKg;
  private final BigDecimal perPhoneAfterKg;
  private final Moved all = new Moved();
  private final Map<Reason, Moved> byReason = new HashMap<>();
  private final SortedMap<String, Moved> byMonth = new TreeMap<>();
  private final SortedMap<String, Moved> byDistrict = new TreeMap<>();
  private final SortedMap<String, Moved> byBrand = new TreeMap<>();
  private final List<Change> shown = new ArrayList<>();
  private BigDecimal movedKg = BigDecimal.ZERO;

  /** The cleaner tells the districts. */
  Changes(Reasons reasons, OrderCleaner cleaner, ProjectEmissions before, ProjectEmissions after) {
    this.reasons = reasons;
    this.cleaner = cleaner;
    this.before = before;
    this.after = after;
    perPhoneBeforeKg = before.kgPerPhone();
    perPhoneAfterKg = after.kgPerPhone();
  }

  /** Whether an order that comes to this in both versions may have changed. */
  boolean asks(PairedOrder.Side sideBefore, PairedOrder.Side sideAfter) {
    return Flips.flips(sideBefore, sideAfter)
        || reductionKg(sideBefore, before, perPhoneBeforeKg)
                .compareTo(reductionKg(sideAfter, after, perPhoneAfterKg))
            != 0;
  }

  /** The change of an order, counted; empty where it comes out alike. */
  Optional<Change> of(PairedOrder order) {
    boolean flips = Flips.flips(order);
    BigDecimal reductionBefore = reductionKg(order.before(), before, perPhoneBeforeKg);
    BigDecimal reductionAfter = reductionKg(order.after(), after, perPhoneAfterKg);
    if (!flips && reductionBefore.compareTo(reductionAfter) == 0) {
      return Optional.empty();
    }
    Reason reason = flips ? reasons.of(order) : reasons.ofFigures(order);
    Change change =
        new Change(
            order, flips, reason, cleaner.district(order.row()), reductionBefore, reductionAfter);
    count(change);
    return Optional.of(change);
  }

  Movement<String> all() {
    return all.of("", before, after);
  }

  /** Sum of what each order's reduction moves, up or down, kgCO2e. */
  BigDecimal movedKg() {
    return movedKg;
  }

  List<Movement<Reason>> byReason() {
    return movements(new TreeMap<>(byReason));
  }

  List<Movement<String>> byMonth() {
    return movements(byMonth);
  }

  List<Movement<String>> byDistrict() {
    return movements(byDistrict);
  }

  List<Movement<String>> byBrand() {
    return movements(byBrand);
  }

  /** The first ones, for the page. */
  List<Change> shown() {
    return List.copyOf(shown);
  }

  private void count(Change change) {
    all.add(change);
    byReason.computeIfAbsent(change.reason(), key -> new Moved()).add(change);
    byMonth.computeIfAbsent(change.month(), key -> new Moved()).add(change);
    byDistrict.computeIfAbsent(change.district(), key -> new Moved()).add(change);
    byBrand.computeIfAbsent(change.brand(), key -> new Moved()).add(change);
    movedKg = movedKg.add(change.movedKg());
    if (shown.size() < SHOWN) {
      shown.add(change);
    }
  }

  private <T> List<Movement<T>> movements(Map<T, Moved> groups) {
    List<Movement<T>> movements = new ArrayList<>();
    groups.forEach((group, moved) -> movements.add(moved.of(group, before, after)));
    return movements;
  }

  private static BigDecimal reductionKg(
      PairedOrder.Side side, ProjectEmissions project, BigDecimal perPhoneKg) {
    return side.findings().decision() == Decision.ELIGIBLE && project.computable()
        ? side.baselineKg().subtract(perPhoneKg)
        : BigDecimal.ZERO;
  }
}

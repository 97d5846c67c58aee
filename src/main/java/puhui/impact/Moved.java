package puhui.impact;

import java.math.BigDecimal;
import puhui.emissions.ProjectEmissions;

/** Sums over changed orders: exact, whatever the order of the rows. */
final class Moved {
  private long orders;
  private long flips;
  private long gained;
  private long lost;
  private long eligibleBefore;
  private long eligibleAfter;
  private BigDecimal baselineBeforeKg = BigDecimal.ZERO;
  private BigDecimal baselineAfterKg = BigDecimal.ZERO;

  void add(Change change) {
    orders++;
    flips += change.flips() ? 1 : 0;
    gained += !change.countedBefore() && change.countsAfter() ? 1 : 0;
    lost += change.countedBefore() && !change.countsAfter() ? 1 : 0;
    if (change.countedBefore()) {
      eligibleBefore++;
      baselineBeforeKg = baselineBeforeKg.add(change.order().before().baselineKg());
    }
    if (change.countsAfter()) {
      eligibleAfter++;
      baselineAfterKg = baselineAfterKg.add(change.order().after().baselineKg());
    }
  }

  <T> Movement<T> of(T group, ProjectEmissions before, ProjectEmissions after) {
    return new Movement<>(
        group,
        orders,
        flips,
        gained,
        lost,
        baselineAfterKg.subtract(baselineBeforeKg),
        after.kg(eligibleAfter).value().subtract(before.kg(eligibleBefore).value()),
        after
            .reductionKg(baselineAfterKg, eligibleAfter)
            .subtract(before.reductionKg(baselineBeforeKg, eligibleBefore)));
  }
}

package puhui.impact;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import puhui.report.RuleShare;
import puhui.report.RunResult;

/**
 * What a change of rules or factors does to an application, as data.
 *
 * @param origins of what came out of git
 * @param differences everything that differs between the versions, sorted
 * @param all what changes over all orders
 * @param movedKg sum of what each order's reduction moves, up or down, kgCO2e
 * @param byReason partitions the changed orders, as do byMonth, byDistrict and byBrand
 * @param shown the first changed orders, in input order
 */
public record ImpactResult(
    RunResult before,
    RunResult after,
    List<Origin> origins,
    List<Cause> differences,
    Movement<String> all,
    BigDecimal movedKg,
    List<Movement<Reason>> byReason,
    List<Movement<String>> byMonth,
    List<Movement<String>> byDistrict,
    List<Movement<String>> byBrand,
    List<Change> shown,
    OptionalLong maxFlips,
    Optional<BigDecimal> maxTonnes) {

  private static final int TONNE = 3;

  public boolean tooManyFlips() {
    return maxFlips.isPresent() && all.flips() > maxFlips.getAsLong();
  }

  public boolean tooManyTonnes() {
    return maxTonnes.isPresent() && movedTonnes().compareTo(maxTonnes.get()) > 0;
  }

  /** What changes by reason, most orders first. */
  public List<Movement<Reason>> causes() {
    return byReason.stream()
        .sorted(Comparator.comparingLong((Movement<Reason> movement) -> -movement.orders()))
        .toList();
  }

  /** Rules that stop the tonnes of a check with the version after, until they are confirmed. */
  public String stopping() {
    return after.shares().stopping().stream()
        .map(RuleShare::rule)
        .collect(Collectors.joining(", "));
  }

  /** Flips beyond the limit. */
  public long flipsTooMany() {
    return all.flips() - maxFlips.orElse(all.flips());
  }

  public BigDecimal movedTonnes() {
    return movedKg.movePointLeft(TONNE);
  }

  /** Tonnes beyond the limit. */
  public BigDecimal tonnesTooMany() {
    return movedTonnes().subtract(maxTonnes.orElse(movedTonnes()));
  }

  /**
   * Whether the tonnes that may be claimed change by more than may move: they do so without any
   * order where the application is decided otherwise.
   */
  public boolean tooMuchClaimable() {
    BigDecimal changeT = after.emissions().claimableT().subtract(before.emissions().claimableT());
    return maxTonnes.isPresent() && changeT.abs().compareTo(maxTonnes.get()) > 0;
  }

  /** Whether every limit that was given is kept. */
  public boolean withinLimits() {
    return !tooManyFlips() && !tooManyTonnes() && !tooMuchClaimable();
  }
}

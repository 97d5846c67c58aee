package puhui.ledger;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Who does something to the ledger, when and why.
 *
 * @param at ISO 8601 in UTC
 * @param runSha256 of the run's manifest.json; "" where it comes from no run
 * @param note reason or source
 */
record Act(String who, String at, String runSha256, String note) {
  static Act now(String who, Clock clock, String runSha256, String note) {
    String at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    return new Act(who, at, runSha256, note);
  }

  Act because(String reason) {
    return new Act(who, at, runSha256, reason);
  }
}

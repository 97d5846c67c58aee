package puhui.ledger;

/**
 * Who does something to the ledger, when and why.
 *
 * @param at ISO 8601 in UTC
 * @param runSha256 of the run's manifest.json; "" where it comes from no run
 * @param note reason or source
 */
record Act(String who, String at, String runSha256, String note) {
  Act because(String reason) {
    return new Act(who, at, runSha256, reason);
  }
}

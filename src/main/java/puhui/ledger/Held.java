package puhui.ledger;

/**
 * A claim of a phone as the ledger holds it.
 *
 * @param filing the batch that brought it
 */
record Held(ClaimRow claim, Batch filing, Standing standing) {}

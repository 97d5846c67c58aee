package puhui.ledger;

/**
 * A phone that is sold.
 *
 * @param deviceKey first 14 digits of its IMEI
 * @param day in days since 1970-01-01; {@link ClaimRow#NO_DAY} where it is not known
 */
record Phone(long deviceKey, int day) {}

package puhui.ledger;

/**
 * What a command has done to the ledger.
 *
 * @param batch number of the batch
 * @param phones that it is about
 * @param head hash of the ledger afterwards
 * @param before it had been done before, by the same run: nothing was written
 */
public record Done(long batch, long phones, String head, boolean before) {}

package puhui.ledger;

import java.util.Collection;
import java.util.List;
import puhui.ledger.Batch.Stored;

/**
 * A ledger at a glance.
 *
 * @param head hash of its last batch
 * @param claims phones that were ever claimed, each as often as it was
 * @param liveKeys ids of keys under which there are phones
 */
public record LedgerStatus(
    long batches,
    long claims,
    String head,
    Collection<String> liveKeys,
    Collection<String> destroyedKeys,
    List<FilingStatus> filings) {

  /** What has become of a filing as a whole. */
  public record FilingStatus(
      long batch,
      String application,
      String scheme,
      int year,
      long phones,
      String standing,
      String at) {}

  static LedgerStatus of(Batches batches) {
    return new LedgerStatus(
        batches.count(),
        batches.claims(),
        batches.head(),
        batches.liveKeys(),
        batches.destroyedKeys(),
        batches.filings().stream().map(batch -> filing(batches, batch)).toList());
  }

  private static FilingStatus filing(Batches batches, Batch batch) {
    return new FilingStatus(
        batch.number(),
        batch.application(),
        batch.scheme(),
        batch.year(),
        batch.devices(),
        batches.standing(batch.number()).name(),
        batch.at());
  }

  /** Whether the clock of some batch is before that of the one before it. */
  static boolean clockWentBack(List<Stored> batches) {
    for (int i = 1; i < batches.size(); i++) {
      if (batches.get(i).batch().at().compareTo(batches.get(i - 1).batch().at()) < 0) {
        return true;
      }
    }
    return false;
  }
}

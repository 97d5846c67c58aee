package puhui.ledger;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import puhui.text.Place;
import puhui.text.Sha256;
import puhui.text.Trouble;

/** Enters the phones of one filing, in ascending order of their hashes, many at a time. */
final class NewClaims {
  private static final int TOGETHER = 5_000;

  /** Phones that others hold, counted by their filing. */
  record Refused(Map<Batch, Long> byFiling) {
    boolean none() {
      return byFiling.isEmpty();
    }

    long phones() {
      return byFiling.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** A phone by its hash under the key for new claims. */
  private record Hashed(DeviceHash hash, Phone phone) {}

  private final Handle handle;
  private final Holdings holdings;
  private final LedgerKey key;
  private final MessageDigest digest = Sha256.digest();
  private final Map<Batch, Long> refused = new TreeMap<>(Comparator.comparingLong(Batch::number));

  NewClaims(Handle handle, Holdings holdings, LedgerKey key) {
    this.handle = handle;
    this.holdings = holdings;
    this.key = key;
  }

  /**
   * Enters them under a batch's number. Where another filing holds one of them, the transaction has
   * to be given up.
   *
   * @param against whether a claim that is there forbids a new one
   */
  Refused enter(long batch, List<Phone> phones, Predicate<Held> against) {
    List<Hashed> sorted = new ArrayList<>(phones.size());
    phones.forEach(phone -> sorted.add(new Hashed(key.of(phone.deviceKey()), phone)));
    sorted.sort(Comparator.comparing(Hashed::hash));
    checkOnce(sorted);
    for (int from = 0; from < sorted.size(); from += TOGETHER) {
      enterSome(batch, sorted.subList(from, Math.min(from + TOGETHER, sorted.size())), against);
    }
    return new Refused(refused);
  }

  private static void checkOnce(List<Hashed> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).hash().equals(sorted.get(i - 1).hash())) {
        throw Trouble.input(Place.NONE, "ledger.twice");
      }
    }
  }

  private void enterSome(long batch, List<Hashed> some, Predicate<Held> against) {
    List<Long> devices = some.stream().map(each -> each.phone().deviceKey()).toList();
    Map<Long, List<Held>> held = holdings.of(devices);
    List<ClaimRow> rows = new ArrayList<>();
    for (Hashed each : some) {
      int turn = 1;
      for (Held earlier : held.getOrDefault(each.phone().deviceKey(), List.of())) {
        if (against.test(earlier)) {
          refused.merge(earlier.filing(), 1L, Long::sum);
        }
        turn += earlier.claim().device().equals(each.hash()) ? 1 : 0;
      }
      ClaimRow row = new ClaimRow(each.hash(), turn, batch, each.phone().day());
      row.into(digest);
      rows.add(row);
    }
    if (refused.isEmpty()) {
      ClaimRows.insert(handle, rows);
    }
  }

  /** Over what was entered. */
  MessageDigest digest() {
    return digest;
  }
}

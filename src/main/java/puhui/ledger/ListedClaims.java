package puhui.ledger;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import puhui.ledger.Batch.Kind;
import puhui.text.Sha256;

/** Enters what others have credited, whoever holds the phones here: that is what has to be seen. */
final class ListedClaims {
  private static final int TOGETHER = 5_000;

  private final Handle handle;
  private final Batches batches;
  private final Chain chain;
  private long phones;
  private long heldHere;

  ListedClaims(Handle handle, Batches batches, Chain chain) {
    this.handle = handle;
    this.batches = batches;
    this.chain = chain;
  }

  void enter(Filing filing, Map<DeviceHash, Integer> days) {
    MessageDigest digest = Sha256.digest();
    List<DeviceHash> devices = new ArrayList<>(days.keySet());
    boolean changes = batches.anyChangedAlone();
    for (int from = 0; from < devices.size(); from += TOGETHER) {
      List<DeviceHash> some = devices.subList(from, Math.min(from + TOGETHER, devices.size()));
      var found = ClaimRows.of(handle, some, changes);
      List<ClaimRow> rows = new ArrayList<>();
      for (DeviceHash device : some) {
        List<ClaimRows.Found> there = found.getOrDefault(device, List.of());
        heldHere += there.stream().anyMatch(this::taken) ? 1 : 0;
        ClaimRow row = new ClaimRow(device, there.size() + 1, chain.next(), days.get(device));
        row.into(digest);
        rows.add(row);
      }
      ClaimRows.insert(handle, rows);
    }
    phones += devices.size();
    chain.claimed(Kind.IMPORTED, filing, devices.size(), digest);
  }

  /** Filings that were entered before in this transaction are not among the batches yet. */
  private boolean taken(ClaimRows.Found found) {
    long number = found.claim().batch();
    return number > batches.count() || batches.standing(number, found.changedBy()).taken();
  }

  long phones() {
    return phones;
  }

  /** Phones that some other filing holds in this ledger. */
  long heldHere() {
    return heldHere;
  }
}

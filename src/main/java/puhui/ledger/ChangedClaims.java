package puhui.ledger;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import puhui.ledger.Batch.Kind;
import puhui.text.Place;
import puhui.text.Sha256;
import puhui.text.Trouble;

/** Releases or revokes the claims of one application: all of them, or some phones. */
final class ChangedClaims {
  private final Handle handle;
  private final Batches batches;
  private final Chain chain;
  private final Kind kind;
  private final String application;
  private final Standing needed;

  ChangedClaims(Handle handle, Batches batches, Chain chain, Kind kind, String application) {
    this.handle = handle;
    this.batches = batches;
    this.chain = chain;
    this.kind = kind;
    this.application = application;
    needed = kind == Kind.RELEASED ? Standing.RESERVED : Standing.CREDITED;
  }

  Done all() {
    Batch filing = filing();
    long number = chain.next();
    chain.changed(kind, filing);
    return new Done(number, filing.devices(), chain.head(), false);
  }

  /** Each of these phones, or none. */
  Done of(List<String> imeis, Holdings holdings) {
    Batch filing = filing();
    List<Long> devices = new ArrayList<>();
    for (String imei : imeis) {
      Place place = Place.of(imei);
      devices.add(Imeis.deviceKey(imei).orElseThrow(() -> Trouble.input(place, "ledger.imei")));
    }
    Map<Long, List<Held>> held = holdings.of(devices);
    List<ClaimRow> rows = new ArrayList<>();
    for (long device : devices.stream().distinct().toList()) {
      rows.add(
          held.getOrDefault(device, List.of()).stream()
              .filter(each -> each.filing().equals(filing) && each.standing() == needed)
              .map(each -> changed(each.claim()))
              .findFirst()
              .orElseThrow(() -> nothing("ledger.change.phone." + needed)));
    }
    rows.sort(Comparator.comparing(ClaimRow::device));
    MessageDigest digest = Sha256.digest();
    rows.forEach(row -> row.into(digest));
    ClaimRows.insertChanges(handle, rows);
    long number = chain.next();
    chain.changed(kind, filing, rows.size(), digest);
    return new Done(number, rows.size(), chain.head(), false);
  }

  private ClaimRow changed(ClaimRow claim) {
    return new ClaimRow(claim.device(), claim.turn(), chain.next(), 0);
  }

  private Batch filing() {
    return batches
        .filing(application)
        .filter(batch -> batches.standing(batch.number()) == needed)
        .orElseThrow(() -> nothing("ledger.change.nothing." + needed));
  }

  private Trouble nothing(String id) {
    return Trouble.input(Place.of(application), id);
  }
}

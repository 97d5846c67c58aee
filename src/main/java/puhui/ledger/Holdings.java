package puhui.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import puhui.text.Place;
import puhui.text.Trouble;

/** What one state of a ledger holds of phones, under whatever key they are hashed. */
final class Holdings {
  private final Handle handle;
  private final Batches batches;
  private final List<LedgerKey> keys = new ArrayList<>();
  private final boolean changes;

  /** Every key under which there are phones has to be at hand, but for those destroyed. */
  Holdings(Handle handle, Batches batches, LedgerKeys atHand) {
    this.handle = handle;
    this.batches = batches;
    changes = batches.anyChangedAlone();
    Set<String> missing = new TreeSet<>();
    for (String id : batches.liveKeys()) {
      atHand.of(id).ifPresentOrElse(keys::add, () -> missing.add(id));
    }
    if (!missing.isEmpty()) {
      Place place = Place.of(atHand.source());
      throw Trouble.input(place, "ledger.keys.missing", String.join(", ", missing));
    }
  }

  List<LedgerKey> keys() {
    return keys;
  }

  /** All claims of phones, given up ones too, in order; only phones that have any. */
  Map<Long, List<Held>> of(List<Long> deviceKeys) {
    Map<DeviceHash, Long> asked = new HashMap<>();
    for (long deviceKey : deviceKeys) {
      keys.forEach(key -> asked.put(key.of(deviceKey), deviceKey));
    }
    Map<Long, List<Held>> held = new HashMap<>();
    List<DeviceHash> hashes = asked.keySet().stream().sorted().toList();
    ClaimRows.of(handle, hashes, changes)
        .forEach(
            (hash, claims) ->
                held.computeIfAbsent(asked.get(hash), key -> new ArrayList<>())
                    .addAll(claims.stream().map(this::held).toList()));
    held.values().forEach(each -> each.sort((a, b) -> Long.compare(number(a), number(b))));
    return held;
  }

  private static long number(Held held) {
    return held.claim().batch();
  }

  private Held held(ClaimRows.Found found) {
    long number = found.claim().batch();
    return new Held(found.claim(), batches.of(number), batches.standing(number, found.changedBy()));
  }
}

package puhui.ledger;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import puhui.ledger.Batch.Stored;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Sha256;

/**
 * Makes all hashes of a ledger again: a batch or a claim that was taken out, added or altered by
 * another hand is found. What was cut off at the end is found where someone has kept a later hash.
 */
final class ChainCheck {
  private static final int FETCH = 10_000;

  private final Handle handle;
  private final Batches batches;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Long, MessageDigest> digests = new HashMap<>();
  private final Map<Long, Long> counts = new HashMap<>();

  private ChainCheck(Handle handle) {
    this.handle = handle;
    batches = Batches.read(handle);
  }

  /**
   * All that is wrong.
   *
   * @param kept the hash of a state that someone has kept, a run say
   */
  static List<Problem> of(Handle handle, Optional<String> kept) {
    ChainCheck check = new ChainCheck(handle);
    check.batches();
    check.rows("claim", "day");
    check.rows("changed", "0");
    check.devices();
    kept.filter(hash -> check.batches.all().stream().noneMatch(s -> s.sha256().equals(hash)))
        .ifPresent(hash -> check.problem("ledger.check.kept", hash));
    return List.copyOf(check.problems);
  }

  private void batches() {
    long number = 0;
    String before = "";
    for (Stored stored : batches.all()) {
      Batch batch = stored.batch();
      number++;
      if (batch.number() != number) {
        problem("ledger.check.gap", number, batch.number());
        number = batch.number();
      } else if (number > 1 && !batch.previousSha256().equals(before)) {
        problem("ledger.check.chain", number);
      }
      if (!stored.unchanged()) {
        problem("ledger.check.altered", number);
      }
      before = stored.sha256();
    }
  }

  /** The rows of each batch come in the order in which it hashed them. */
  private void rows(String table, String day) {
    String sql =
        "SELECT device, turn, batch, " + day + " FROM " + table + " ORDER BY device, turn, batch";
    try (Stream<ClaimRow> rows =
        handle
            .createQuery(sql)
            .setFetchSize(FETCH)
            .map(
                (row, context) ->
                    new ClaimRow(
                        DeviceHash.of(row.getBytes(1)),
                        row.getInt(2),
                        row.getLong(3),
                        row.getInt(4)))
            .stream()) {
      rows.forEach(
          claim -> {
            claim.into(digests.computeIfAbsent(claim.batch(), each -> Sha256.digest()));
            counts.merge(claim.batch(), 1L, Long::sum);
          });
    }
  }

  private void devices() {
    for (Stored stored : batches.all()) {
      Batch batch = stored.batch();
      long count = Optional.ofNullable(counts.remove(batch.number())).orElse(0L);
      MessageDigest digest =
          Optional.ofNullable(digests.remove(batch.number())).orElseGet(Sha256::digest);
      if (count != batch.devices()) {
        problem("ledger.check.count", batch.number(), batch.devices(), count);
      } else if (!Sha256.hex(digest).equals(batch.devicesSha256())) {
        problem("ledger.check.devices", batch.number());
      }
    }
    counts.forEach((number, count) -> problem("ledger.check.foreign", number, count));
  }

  private void problem(String id, Object... values) {
    problems.add(Problem.at(Place.NONE, id, values));
  }
}

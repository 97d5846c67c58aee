package puhui.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import puhui.text.Sha256;

/**
 * One thing that was done to the ledger, all at once.
 *
 * @param number from 1, without a gap
 * @param filing number of the batch whose claims it is about; its own where it claims
 * @param whole about all claims of the filing; else about those listed with it
 * @param application id of the filing; of a key that was destroyed, ""
 * @param replaces id of the earlier filing that it replaces (resubmission_of), else ""
 * @param scheme under which the phones are credited
 * @param year accounting year; 0 where another scheme does not say
 * @param platform of the sales, else ""
 * @param keyId of the key under which the phones are hashed
 * @param devices how many phones it claims, or changes one by one
 * @param devicesSha256 over these, in ascending order
 * @param at when, ISO 8601 in UTC, by the clock of who did it: the order is that of the numbers
 * @param runSha256 of the run's manifest.json, where it comes from a run
 * @param note reason or source
 * @param previousSha256 of the batch before; of the first, "" and a number drawn at random
 */
record Batch(
    long number,
    Kind kind,
    long filing,
    boolean whole,
    String application,
    String replaces,
    String scheme,
    int year,
    String platform,
    String keyId,
    long devices,
    String devicesSha256,
    String who,
    String at,
    String runSha256,
    String note,
    String previousSha256) {

  /** What is done. */
  enum Kind {
    /** The ledger begins. */
    OPENED,
    /** An application takes phones, so that no other can. */
    RESERVED,
    /** Another scheme's list, whose phones are credited there. */
    IMPORTED,
    /** The application is accepted. */
    CREDITED,
    /** A reservation is given up. */
    RELEASED,
    /** A credit is taken back. */
    REVOKED,
    /** A key was destroyed: phones hashed under it can no longer be found. */
    KEY_DESTROYED;

    /** Whether phones enter the ledger with it. */
    boolean claims() {
      return this == RESERVED || this == IMPORTED;
    }
  }

  /** A batch as it stands in the ledger, with the hash that was written with it. */
  record Stored(Batch batch, String sha256) {
    boolean unchanged() {
      return batch.computedSha256().equals(sha256);
    }
  }

  /** Over all fields, each with its length before it. */
  String computedSha256() {
    MessageDigest digest = Sha256.digest();
    for (Object field : fields()) {
      byte[] bytes = String.valueOf(field).getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return Sha256.hex(digest);
  }

  /** In the order of the table's columns. */
  List<Object> fields() {
    return List.of(
        number,
        kind.name(),
        filing,
        whole,
        application,
        replaces,
        scheme,
        year,
        platform,
        keyId,
        devices,
        devicesSha256,
        who,
        at,
        runSha256,
        note,
        previousSha256);
  }
}

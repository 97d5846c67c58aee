package puhui.ledger;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import puhui.ledger.Batch.Kind;
import puhui.text.Sha256;

/**
 * Adds batches to a ledger, within a transaction of {@link Ledger#write}: each takes the hash of
 * the one before.
 */
final class Chain {
  private final Handle handle;
  private final Act act;
  private long number;
  private String head;

  Chain(Handle handle, Batches batches, Act act) {
    this.handle = handle;
    this.act = act;
    number = batches.count();
    head = batches.head();
    if (batches.isEmpty()) {
      open();
    }
  }

  /** Two ledgers have no state in common, not even their first. */
  private void open() {
    head = Sha256.hex(HexFormat.of().parseHex(UUID.randomUUID().toString().replace("-", "")));
    Filing none = new Filing("", "", "", 0, "", "");
    append(Kind.OPENED, none, 1, true, 0, empty(), act.because(""));
  }

  /** Number of the batch that is added next. */
  long next() {
    return number + 1;
  }

  String head() {
    return head;
  }

  /** Adds what was claimed under the next number. */
  void claimed(Kind kind, Filing filing, long devices, MessageDigest digest) {
    append(kind, filing, next(), true, devices, Sha256.hex(digest), act);
  }

  /** Changes all claims of a filing, for the reason of the act. */
  void changed(Kind kind, Batch filing) {
    changed(kind, filing, act);
  }

  /** Changes all claims of a filing, for another reason. */
  void changed(Kind kind, Batch filing, Act why) {
    append(kind, ofFiling(filing), filing.number(), true, 0, empty(), why);
  }

  /** Changes claims of a filing that were listed under the next number. */
  void changed(Kind kind, Batch filing, long devices, MessageDigest digest) {
    append(kind, ofFiling(filing), filing.number(), false, devices, Sha256.hex(digest), act);
  }

  void keyDestroyed(String keyId) {
    Filing key = new Filing("", "", "", 0, "", keyId);
    append(Kind.KEY_DESTROYED, key, next(), true, 0, empty(), act);
  }

  private static Filing ofFiling(Batch filing) {
    return new Filing(
        filing.application(),
        filing.replaces(),
        filing.scheme(),
        filing.year(),
        filing.platform(),
        filing.keyId());
  }

  private static String empty() {
    return Sha256.hex(Sha256.digest());
  }

  private void append(
      Kind kind, Filing filing, long about, boolean whole, long devices, String sha256, Act why) {
    Batch batch =
        new Batch(
            next(),
            kind,
            about,
            whole,
            filing.application(),
            filing.replaces(),
            filing.scheme(),
            filing.year(),
            filing.platform(),
            filing.keyId(),
            devices,
            sha256,
            why.who(),
            why.at(),
            why.runSha256(),
            why.note(),
            head);
    BatchRows.insert(handle, batch);
    number++;
    head = batch.computedSha256();
  }
}

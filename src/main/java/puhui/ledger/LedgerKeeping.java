package puhui.ledger;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import puhui.text.Place;
import puhui.text.Sha256;
import puhui.text.Trouble;

/** What keeps a ledger: lists of other schemes, backups, the history of a phone, its keys. */
public final class LedgerKeeping {
  private final Ledger ledger;
  private final LedgerKeys keys;
  private final Clock clock;
  private final String who;

  /**
   * Keeping a ledger.
   *
   * @param who stands in every batch that is written here
   */
  public LedgerKeeping(Ledger ledger, LedgerKeys keys, Clock clock, String who) {
    this.ledger = ledger;
    this.keys = keys;
    this.clock = clock;
    this.who = who;
  }

  /** What an import has brought: phones, and how many of them are held here by others. */
  public record Imported(long phones, long heldHere, String head) {}

  /**
   * Enters another scheme's list, CSV or XLSX, all of it or nothing.
   *
   * @param scheme whose it is, where its lines do not say
   * @param source where the list comes from
   */
  public Imported importList(Path file, String scheme, String source) {
    ListedPhones list = ListedPhones.read(file, scheme, keys);
    String note = source + " (" + file.getFileName() + ", SHA-256 " + Sha256.ofFile(file) + ")";
    return ledger.write(
        handle -> {
          Batches batches = Batches.sound(handle);
          Chain chain = new Chain(handle, batches, act(note));
          ListedClaims claims = new ListedClaims(handle, batches, chain);
          list.byFiling().forEach(claims::enter);
          return new Imported(claims.phones(), claims.heldHere(), chain.head());
        });
  }

  /** Writes the phones that applications hold here as a list for others; gives their number. */
  public long export(Path file) {
    checkNew(file);
    return ledger.read(
        handle -> {
          try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            return Export.write(handle, Batches.sound(handle), writer);
          } catch (IOException e) {
            throw Trouble.input(Place.of(file.toString()), "ledger.backup.write", e.getMessage());
          }
        });
  }

  /** All that was done about a phone, under whatever key. */
  public History history(String imei) {
    long deviceKey =
        Imeis.deviceKey(imei).orElseThrow(() -> Trouble.input(Place.NONE, "ledger.imei"));
    return ledger.read(
        handle -> {
          Batches batches = Batches.sound(handle);
          List<DeviceHash> hashes = hashes(handle, batches, deviceKey);
          List<ClaimRows.Found> found = new ArrayList<>();
          ClaimRows.of(handle, hashes, batches.anyChangedAlone()).values().forEach(found::addAll);
          return History.of(batches, found);
        });
  }

  private List<DeviceHash> hashes(Handle handle, Batches batches, long deviceKey) {
    return new Holdings(handle, batches, keys)
        .keys().stream().map(key -> key.of(deviceKey)).toList();
  }

  /** Writes a backup into a new file. */
  public void backup(Path file) {
    checkNew(file);
    ledger.read(
        handle -> {
          Backup.write(handle, file);
          return file;
        });
  }

  /** Fills this ledger, which has to be empty, from a backup; gives its state. */
  public String restore(Path file) {
    return ledger.write(
        handle -> {
          Backup.restore(handle, file);
          return Batches.sound(handle).head();
        });
  }

  private static void checkNew(Path file) {
    if (Files.exists(file)) {
      throw Trouble.input(Place.of(file.toString()), "ledger.backup.exists");
    }
  }

  /**
   * Puts down that a key was destroyed: no phone hashed under it counts any more. Gives how many
   * there are.
   */
  public long destroyKey(String id, String reason) {
    return ledger.write(
        handle -> {
          Batches batches = Batches.sound(handle);
          if (!batches.liveKeys().contains(id)) {
            throw Trouble.input(Place.of(id), "ledger.key.unknown", batches.liveKeys());
          }
          new Chain(handle, batches, act(reason)).keyDestroyed(id);
          return batches.filings().stream()
              .filter(batch -> batch.keyId().equals(id))
              .mapToLong(Batch::devices)
              .sum();
        });
  }

  private Act act(String note) {
    return Act.now(who, clock, "", note);
  }
}

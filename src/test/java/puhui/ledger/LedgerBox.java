package puhui.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import puhui.ledger.Batch.Kind;

/** A ledger in a database of either kind, with a key of its own, filled without runs. */
final class LedgerBox {
  /** Databases that a ledger can be in. */
  enum Database {
    SQLITE,
    POSTGRESQL
  }

  final LedgerPlace place;
  final Path keyFile;
  final LedgerKeys keys;
  final Ledger ledger;

  LedgerBox(Database database, Path folder) {
    place =
        LedgerPlace.of(
            database == Database.SQLITE
                ? folder.resolve("ledger.db").toString()
                : Postgres.newDatabase());
    keyFile = folder.resolve("keys");
    keys = LedgerKeys.add(keyFile);
    ledger = Ledger.open(place);
  }

  /** A ledger that another process has made. */
  LedgerBox(String url, Path keyFile) {
    place = LedgerPlace.of(url);
    this.keyFile = keyFile;
    keys = LedgerKeys.read("", keyFile);
    ledger = Ledger.open(place);
  }

  LedgerDesk desk() {
    return desk(Clock.fixed(Instant.parse("2024-03-01T00:00:00Z"), ZoneOffset.UTC));
  }

  LedgerDesk desk(Clock clock) {
    return new LedgerDesk(ledger, keys, clock, "someone");
  }

  /** Enters phones for an application of 2023, where no other has them; gives who has. */
  Map<Batch, Long> reserve(String application, List<Long> devices) {
    return enter(Kind.RESERVED, application, devices);
  }

  Map<Batch, Long> enter(Kind kind, String application, List<Long> devices) {
    try {
      return ledger.write(handle -> enter(handle, kind, application, devices));
    } catch (TakenByOthers taken) {
      return taken.byFiling;
    }
  }

  /** Credits what an application has reserved, whatever its run says. */
  void credit(String application) {
    ledger.write(
        handle -> {
          Batches batches = Batches.sound(handle);
          Chain chain = new Chain(handle, batches, new Act("someone", "2024-04-01", "", ""));
          chain.changed(Kind.CREDITED, batches.filing(application).orElseThrow());
          return chain.head();
        });
  }

  Map<Batch, Long> enter(Handle handle, Kind kind, String application, List<Long> devices) {
    Batches batches = Batches.sound(handle);
    Chain chain = new Chain(handle, batches, new Act("someone", "2024-03-01", "", ""));
    LedgerKey key = keys.current();
    NewClaims claims = new NewClaims(handle, new Holdings(handle, batches, keys), key);
    List<Phone> phones = devices.stream().map(device -> new Phone(device, 19500)).toList();
    Map<Batch, Long> others =
        claims.enter(chain.next(), phones, held -> held.standing().taken()).byFiling();
    if (!others.isEmpty()) {
      throw new TakenByOthers(others);
    }
    Filing filing = new Filing(application, "", "own", 2023, "示例平台", key.id());
    chain.claimed(kind, filing, phones.size(), claims.digest());
    return others;
  }

  /** Ends a transaction. */
  private static final class TakenByOthers extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Map<Batch, Long> byFiling;

    TakenByOthers(Map<Batch, Long> byFiling) {
      this.byFiling = byFiling;
    }
  }

  /** Those of the phones that nobody has. */
  List<Long> free(List<Long> devices) {
    return ledger.read(
        handle -> {
          Map<Long, List<Held>> held =
              new Holdings(handle, Batches.sound(handle), keys).of(devices);
          return devices.stream()
              .filter(
                  device ->
                      held.getOrDefault(device, List.of()).stream()
                          .noneMatch(each -> each.standing().taken()))
              .toList();
        });
  }

  /** How many phones are claimed, and how many claims there are of them. */
  long[] phonesAndClaims() {
    return ledger.read(
        handle ->
            new long[] {
              handle.select("SELECT count(DISTINCT device) FROM claim").mapTo(Long.class).one(),
              handle.select("SELECT count(*) FROM claim").mapTo(Long.class).one()
            });
  }

  /** What has become of all claims of a phone, in their order. */
  List<Standing> standings(long device) {
    return ledger.read(
        handle ->
            new Holdings(handle, Batches.sound(handle), keys)
                .of(List.of(device)).getOrDefault(device, List.of()).stream()
                    .map(Held::standing)
                    .toList());
  }

  /** Does what no command does: changes rows by hand, its triggers taken away. */
  void tamper(String... statements) {
    Set<String> tables = Set.of("batch", "claim", "changed");
    ledger.write(
        handle -> {
          for (String table : tables) {
            if (place.embedded()) {
              handle.execute("DROP TRIGGER IF EXISTS " + table + "_no_update");
              handle.execute("DROP TRIGGER IF EXISTS " + table + "_no_delete");
            } else {
              handle.execute("ALTER TABLE " + table + " DISABLE TRIGGER ALL");
            }
          }
          for (String statement : statements) {
            handle.execute(statement);
          }
          return statements.length;
        });
  }
}

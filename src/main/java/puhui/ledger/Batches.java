package puhui.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import puhui.ledger.Batch.Kind;
import puhui.ledger.Batch.Stored;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** All batches of a ledger, in order: what became of whose claims. There are thousands at most. */
final class Batches {
  private final List<Stored> all;

  private Batches(List<Stored> all) {
    this.all = all;
  }

  /** As they stand there, whole or not. */
  static Batches read(Handle handle) {
    return new Batches(BatchRows.all(handle));
  }

  /** The same, where no batch is missing or altered; nothing is decided by a broken ledger. */
  static Batches sound(Handle handle) {
    Batches batches = read(handle);
    String before = "";
    for (int i = 0; i < batches.all.size(); i++) {
      Stored stored = batches.all.get(i);
      Batch batch = stored.batch();
      boolean follows = i == 0 || batch.previousSha256().equals(before);
      if (batch.number() != i + 1 || !follows || !stored.unchanged()) {
        Problem broken = Problem.at(Place.NONE, "ledger.broken", i + 1);
        throw new Trouble(ExitCode.LEDGER, List.of(broken));
      }
      before = stored.sha256();
    }
    return batches;
  }

  List<Stored> all() {
    return all;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Hash of the last batch: the state of the ledger. */
  String head() {
    return all.isEmpty() ? "" : all.get(all.size() - 1).sha256();
  }

  long count() {
    return all.size();
  }

  Batch of(long number) {
    return all.get((int) number - 1).batch();
  }

  /** Batches that brought claims. */
  List<Batch> filings() {
    return all.stream().map(Stored::batch).filter(batch -> batch.kind().claims()).toList();
  }

  /** Phones that were ever claimed, each as often as it was. */
  long claims() {
    return filings().stream().mapToLong(Batch::devices).sum();
  }

  /** What has become of the claims of a filing that no batch names one by one. */
  Standing standing(long filing) {
    return standing(filing, Set.of());
  }

  /**
   * What has become of one claim.
   *
   * @param changedBy batches that name it
   */
  Standing standing(long filing, Set<Long> changedBy) {
    Standing standing = Standing.atFirst(of(filing).kind());
    for (long number = filing + 1; number <= all.size(); number++) {
      Batch batch = of(number);
      boolean about = batch.filing() == filing && batch.whole() || changedBy.contains(number);
      standing = about ? standing.after(batch.kind()) : standing;
    }
    return standing;
  }

  /** Whether any batch names claims one by one. */
  boolean anyChangedAlone() {
    return all.stream().anyMatch(s -> !s.batch().whole() && !s.batch().kind().claims());
  }

  /** The last filing of an application of ours whose claims are not all given up. */
  Optional<Batch> filing(String application) {
    return filings().stream()
        .filter(batch -> batch.kind() == Kind.RESERVED)
        .filter(batch -> batch.application().equals(application))
        .filter(batch -> standing(batch.number()).taken())
        .reduce((first, second) -> second);
  }

  /** An application's own filings: those under its id, and all that it replaces, one by another. */
  Set<String> own(String application, String replaces) {
    Set<String> own = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(application, replaces));
    while (!open.isEmpty()) {
      String id = open.remove(open.size() - 1);
      if (!id.isEmpty() && own.add(id)) {
        filings().stream()
            .filter(batch -> batch.kind() == Kind.RESERVED && batch.application().equals(id))
            .forEach(batch -> open.add(batch.replaces()));
      }
    }
    return own;
  }

  /** Whether a batch is one of the application's own filings. */
  static boolean isOwn(Batch batch, Set<String> own) {
    return batch.kind() == Kind.RESERVED && own.contains(batch.application());
  }

  /** Ids of keys under which phones can be in the ledger, those that were destroyed apart. */
  Set<String> liveKeys() {
    Set<String> live = new TreeSet<>();
    filings().forEach(batch -> live.add(batch.keyId()));
    live.removeAll(destroyedKeys());
    return live;
  }

  Set<String> destroyedKeys() {
    Set<String> destroyed = new TreeSet<>();
    for (Stored stored : all) {
      if (stored.batch().kind() == Kind.KEY_DESTROYED) {
        destroyed.add(stored.batch().keyId());
      }
    }
    return destroyed;
  }
}

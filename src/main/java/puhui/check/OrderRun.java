package puhui.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import puhui.decisions.Claims;
import puhui.intake.OrderFile;
import puhui.intake.Row;
import puhui.text.Sha256;

/**
 * Decides all orders of an application by one version of the rules, or by two, in three passes of
 * bounded memory: every order as the only one of its device; then the devices that have several;
 * then all orders once more, in input order.
 */
final class OrderRun implements AutoCloseable {
  /** How a run is done; what comes out does not depend on it. */
  record Means(int threads, long memoryBytes, boolean classes, Path folder, boolean inclusion) {}

  private final List<Version> versions;
  private final OrderInputs orders;
  private final Means means;
  private final Shared shared = new Shared();
  private final List<RowTally> rows = new ArrayList<>();
  private final List<Tally> tallies = new ArrayList<>();
  private final SegmentStore store;
  private final DeviceIndex index;
  private final DeviceStage devices;
  private final boolean consulted;
  private final boolean secretNeeded;
  private final MessageDigest secret = Sha256.digest();
  private byte[] ofOrders = {};
  private OrderOutputs outputs;
  private long rowsBefore;

  OrderRun(List<Version> versions, OrderInputs orders, Means means) {
    this.versions = versions;
    this.orders = orders;
    this.means = means;
    for (int i = 0; i < versions.size(); i++) {
      rows.add(new RowTally());
      tallies.add(new Tally());
    }
    consulted = versions.stream().anyMatch(version -> version.claims().consulted());
    secretNeeded = consulted || means.inclusion();
    store = new SegmentStore(means.folder());
    index = new DeviceIndex(means.folder(), means.memoryBytes() / 2);
    devices = new DeviceStage(this, means.memoryBytes() / 2);
  }

  /** Decides every order as the only one of its device. */
  void decideAlone(OrderOutputs taker) throws IOException {
    outputs = taker;
    List<FirstWorker> workers = new ArrayList<>();
    for (int i = 0; i < means.threads(); i++) {
      workers.add(new FirstWorker(this, means.classes()));
    }
    for (int file = 0; file < orders.files().size(); file++) {
      OrderFile source = orders.files().get(file);
      rowsBefore = 0;
      for (FirstWorker worker : workers) {
        worker.open(file, source);
      }
      InTurns.run(workers);
      workers.forEach(worker -> worker.tell(rows));
    }
  }

  /** Decides the devices that have several orders, or a claim. */
  void decideDevices() throws IOException {
    if (secretNeeded) {
      ofOrders = secret.digest();
    }
    if (consulted) {
      versions.forEach(version -> version.claims().ordersAre(ofOrders));
    }
    devices.decide(index.find(claimed(), means.threads()));
    index.close();
  }

  /** Goes through all orders in input order; the workers share the work. */
  void forEach(List<? extends LastWorker> workers) throws IOException {
    try (SegmentStore.Reading reading = store.read()) {
      long[] ordinal = {0};
      workers.forEach(worker -> worker.open(reading, ordinal));
      InTurns.run(workers);
    }
    for (LastWorker worker : workers) {
      worker.tell(tallies);
    }
  }

  /** What only those know who have the order files; empty where nobody asks for it. */
  byte[] ordersSecret() {
    return ofOrders;
  }

  List<Version> versions() {
    return versions;
  }

  Shared shared() {
    return shared;
  }

  Means means() {
    return means;
  }

  OrderInputs orders() {
    return orders;
  }

  DeviceStage devices() {
    return devices;
  }

  SegmentStore store() {
    return store;
  }

  /** Rows as one version has counted them. */
  RowTally rows(int version) {
    return rows.get(version);
  }

  /** Orders as one version has decided them. */
  Tally tally(int version) {
    return tallies.get(version);
  }

  String fileName(int file) {
    return orders.names().get(file);
  }

  /** Rows of the file that stand before the piece that is handed on next. */
  long rowsBefore() {
    return rowsBefore;
  }

  /** Takes a piece in turn. */
  void take(Segment segment, ByteBuffer written, long bytes) throws IOException {
    rowsBefore += segment.rows;
    for (Row.Unreadable row : segment.unreadable) {
      outputs.unreadable(row);
    }
    index.add(segment.key, segment.size);
    if (secretNeeded) {
      addToSecret(segment);
    }
    store.add(written);
    outputs.read(segment.rows, bytes);
  }

  /** Of all devices in input order: who has not the order files cannot guess it. */
  private void addToSecret(Segment segment) {
    ByteBuffer keys = ByteBuffer.allocate(segment.size * Long.BYTES);
    keys.asLongBuffer().put(segment.key, 0, segment.size);
    secret.update(keys);
  }

  /** Whether a version has a claim of a device; asked of every device, so as little as can be. */
  private LongPredicate claimed() {
    List<Claims> consulted =
        versions.stream().map(Version::claims).filter(Claims::consulted).toList();
    return consulted.isEmpty()
        ? deviceKey -> false
        : deviceKey -> consulted.stream().anyMatch(claims -> claims.mayHave(deviceKey));
  }

  @Override
  public void close() throws IOException {
    try (store;
        index) {
      devices.close();
    }
  }
}

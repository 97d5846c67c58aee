package puhui.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import puhui.decisions.Findings;
import puhui.facts.Order;
import puhui.intake.Row;

/**
 * The devices that have several orders, or a claim: each is decided by all its orders together.
 * What is found of them is kept for the last pass.
 */
final class DeviceStage implements AutoCloseable {
  /** An order of a device with what each version finds of it in the end. */
  record Decided(Row.Readable row, List<LastWorker.Result> results) {}

  /** Hears of the devices, one by one. */
  interface Listener {
    void device(List<Decided> orders) throws IOException;
  }

  private final OrderRun run;
  private final long memoryBytes;
  private final List<LateFindings> late = new ArrayList<>();
  private final List<Numbered<Findings>> findings = new ArrayList<>();
  private final List<Overlaps> overlaps = new ArrayList<>();
  private Listener listener;

  DeviceStage(OrderRun run, long memoryBytes) {
    this.run = run;
    this.memoryBytes = memoryBytes;
    int versions = run.versions().size();
    for (int i = 0; i < versions; i++) {
      late.add(new LateFindings(run.means().folder(), memoryBytes / 2 / versions));
      findings.add(new Numbered<>());
      overlaps.add(new Overlaps());
    }
  }

  /** Someone wants to hear of every device, in each version. */
  void hear(Listener who) {
    listener = who;
  }

  /** Brings the orders of these devices together and decides them. */
  void decide(Together together) throws IOException {
    if (together.count() == 0) {
      return;
    }
    try (DeviceGroups groups =
        new DeviceGroups(run.means().folder(), memoryBytes / 2, run.orders().names())) {
      gather(together, groups);
      decide(groups);
    }
  }

  private void gather(Together together, DeviceGroups groups) throws IOException {
    List<GatherWorker> workers = new ArrayList<>();
    try (SegmentStore.Reading reading = run.store().read();
        RowsAgain inTurn = new RowsAgain(run.orders())) {
      GatherWorker.Source source =
          new GatherWorker.Source(run.orders(), reading, together, inTurn, groups);
      for (int i = 0; i < run.means().threads(); i++) {
        workers.add(new GatherWorker(source));
      }
      InTurns.run(workers);
    } finally {
      for (GatherWorker worker : workers) {
        worker.close();
      }
    }
  }

  private List<Order> orders(Row.Readable row) {
    List<Order> orders = new ArrayList<>();
    run.versions().forEach(version -> orders.add(version.cleaner().order(row)));
    return orders;
  }

  private void decide(DeviceGroups groups) throws IOException {
    List<DeviceWorker> workers = new ArrayList<>();
    for (int i = 0; i < run.means().threads(); i++) {
      workers.add(new DeviceWorker(run, groups));
    }
    InTurns.run(workers);
    for (int i = 0; i < overlaps.size(); i++) {
      for (DeviceWorker worker : workers) {
        overlaps.get(i).add(worker.overlaps(i));
      }
    }
  }

  /** Takes devices that are decided, in turn. */
  void take(List<List<DeviceWorker.Decided>> devices) throws IOException {
    for (List<DeviceWorker.Decided> orders : devices) {
      for (DeviceWorker.Decided order : orders) {
        for (int i = 0; i < order.versions().size(); i++) {
          DeviceWorker.Found found = order.versions().get(i);
          if (found.late()) {
            int number = findings.get(i).number(found.findings());
            late.get(i).put(order.order().ordinal(), number, found.reviewCounts());
          }
        }
      }
      if (listener != null) {
        tell(orders);
      }
    }
  }

  private void tell(List<DeviceWorker.Decided> orders) throws IOException {
    List<Decided> told = new ArrayList<>();
    for (DeviceWorker.Decided order : orders) {
      Row.Readable row = new Row.Readable(order.order().place(), order.order().cells());
      SoldAs phone = SoldAs.of(orders(row), run.versions());
      List<LastWorker.Result> results = new ArrayList<>();
      for (int i = 0; i < order.versions().size(); i++) {
        Findings last = order.versions().get(i).findings();
        results.add(new LastWorker.Result(last, phone.phone(i, last.fromTable()), true));
      }
      told.add(new Decided(row, results));
    }
    listener.device(told);
  }

  /** What one version found late. */
  LateFindings late(int version) {
    return late.get(version);
  }

  /** Its findings by number. */
  List<Findings> findings(int version) {
    return findings.get(version).all();
  }

  /** Rows with equal content in two files, as one version has them. */
  Overlaps overlaps(int version) {
    return overlaps.get(version);
  }

  @Override
  public void close() {
    late.forEach(LateFindings::close);
  }
}

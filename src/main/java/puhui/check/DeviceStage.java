package puhui.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import puhui.decisions.Findings;
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
      List<DeviceWorker> workers = new ArrayList<>();
      for (int i = 0; i < run.means().threads(); i++) {
        workers.add(new DeviceWorker(run, groups, listener != null));
      }
      InTurns.run(workers);
      for (DeviceWorker worker : workers) {
        for (int i = 0; i < overlaps.size(); i++) {
          overlaps.get(i).add(worker.overlaps(i));
        }
      }
    }
  }

  private void gather(Together together, DeviceGroups groups) throws IOException {
    try (SegmentStore.Reading reading = run.store().read();
        RowsAgain rows = new RowsAgain(run.orders())) {
      Segment segment = new Segment();
      ByteBuffer buffer = reading.next(ByteBuffer.allocate(1 << 18));
      long first = 0;
      while (buffer != null) {
        segment.read(buffer);
        long end = first + segment.size;
        for (long ordinal = together.next(first);
            ordinal >= 0 && ordinal < end;
            ordinal = together.next(ordinal + 1)) {
          int i = (int) (ordinal - first);
          Row.Readable row = rows.of(segment, i);
          long key = RowTaker.deviceKey(run.orders(row));
          groups.add(ordinal, key, row.place(), segment.verdict[i], row.cells());
        }
        first = end;
        buffer = reading.next(buffer);
      }
    }
  }

  /** Keeps what a version finds of an order in the end. */
  void keep(int version, long ordinal, Findings found, boolean reviewCounts) {
    late.get(version).put(ordinal, findings.get(version).number(found), reviewCounts);
  }

  /** Tells of a device that every version has decided. */
  void tell(List<Decided> orders) throws IOException {
    listener.device(orders);
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

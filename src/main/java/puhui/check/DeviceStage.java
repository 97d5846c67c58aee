package puhui.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import puhui.decisions.Findings;
import puhui.decisions.SoldPhone;
import puhui.decisions.Strata.DecidedTogether;
import puhui.facts.Claim;
import puhui.facts.Order;
import puhui.facts.RowPlace;
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
          long key = RowTaker.deviceKey(orders(row));
          groups.add(ordinal, key, row.place(), segment.verdict[i], row.cells());
        }
        first = end;
        buffer = reading.next(buffer);
      }
    }
  }

  private List<Order> orders(Row.Readable row) {
    List<Order> orders = new ArrayList<>();
    run.versions().forEach(version -> orders.add(version.cleaner().order(row)));
    return orders;
  }

  private void decide(DeviceGroups groups) throws IOException {
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < run.means().threads(); i++) {
      workers.add(new Worker(groups));
    }
    InTurns.run(workers);
    for (Worker worker : workers) {
      for (int i = 0; i < overlaps.size(); i++) {
        overlaps.get(i).add(worker.overlaps.get(i));
      }
    }
  }

  private void decide(long deviceKey, List<DeviceGroups.Member> members) throws IOException {
    List<Map<RowPlace, Findings>> found = new ArrayList<>();
    for (int i = 0; i < run.versions().size(); i++) {
      found.add(decide(i, deviceKey, members));
    }
    if (listener != null) {
      tell(members, found);
    }
  }

  /** Findings of the orders that a version has decided together. */
  private Map<RowPlace, Findings> decide(
      int number, long deviceKey, List<DeviceGroups.Member> members) {
    Version version = run.versions().get(number);
    List<SoldPhone> sold = new ArrayList<>();
    Map<RowPlace, Long> ordinals = new HashMap<>();
    for (DeviceGroups.Member member : members) {
      Row.Readable row = new Row.Readable(member.place(), member.cells());
      Order order = version.cleaner().order(row);
      if (order.imei().genuine()) {
        SortedSet<String> rules = verdict(member).orderRules().get(number);
        sold.add(new SoldPhone(order, version.cleaner().content(row, order), rules));
        ordinals.put(member.place(), member.ordinal());
      }
    }
    Map<RowPlace, Findings> found = new HashMap<>();
    List<Claim> claims = version.claims().of(deviceKey);
    if (sold.size() < 2 && claims.isEmpty()) {
      return found;
    }
    overlaps.get(number).add(sold);
    for (DecidedTogether decided : version.strata().decideDevice(sold, claims)) {
      RowPlace place = decided.sold().order().row();
      int findingsNumber = findings.get(number).number(decided.findings());
      late.get(number).put(ordinals.get(place), findingsNumber, decided.reviewCounts());
      found.put(place, decided.findings());
    }
    return found;
  }

  private Verdict verdict(DeviceGroups.Member member) {
    return run.shared().verdicts.get(member.verdict());
  }

  private void tell(List<DeviceGroups.Member> members, List<Map<RowPlace, Findings>> found)
      throws IOException {
    List<Decided> decided = new ArrayList<>();
    for (DeviceGroups.Member member : members) {
      Row.Readable row = new Row.Readable(member.place(), member.cells());
      SoldAs phone = SoldAs.of(orders(row), run.versions());
      List<LastWorker.Result> results = new ArrayList<>();
      for (int i = 0; i < found.size(); i++) {
        Findings alone = verdict(member).findings().get(i);
        Findings last = found.get(i).getOrDefault(member.place(), alone);
        results.add(new LastWorker.Result(last, phone.phone(i, last.fromTable())));
      }
      decided.add(new Decided(row, results));
    }
    listener.device(decided);
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

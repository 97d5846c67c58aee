package puhui.check;

import java.io.IOException;
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

/** One thread's part of the devices: decides each of a batch by all its orders together. */
final class DeviceWorker implements InTurns.Worker {
  private static final int BATCH = 256;

  /** What a version finds of an order in the end. */
  private record Found(long ordinal, Findings findings, boolean reviewCounts) {}

  private final OrderRun run;
  private final DeviceGroups groups;
  private final boolean heard;
  private final List<List<Found>> found = new ArrayList<>();
  private final List<Overlaps> overlaps = new ArrayList<>();
  private final List<List<DeviceStage.Decided>> told = new ArrayList<>();
  private List<DeviceGroups.Device> devices = List.of();

  /**
   * @param heard whether someone hears of the devices
   */
  DeviceWorker(OrderRun run, DeviceGroups groups, boolean heard) {
    this.run = run;
    this.groups = groups;
    this.heard = heard;
    for (int i = 0; i < run.versions().size(); i++) {
      found.add(new ArrayList<>());
      overlaps.add(new Overlaps());
    }
  }

  @Override
  public boolean take() {
    devices = groups.next(BATCH);
    return !devices.isEmpty();
  }

  @Override
  public void work() {
    found.forEach(List::clear);
    told.clear();
    devices.forEach(this::decide);
  }

  @Override
  public void hand() throws IOException {
    for (int i = 0; i < found.size(); i++) {
      for (Found one : found.get(i)) {
        run.devices().keep(i, one.ordinal(), one.findings(), one.reviewCounts());
      }
    }
    for (List<DeviceStage.Decided> device : told) {
      run.devices().tell(device);
    }
  }

  /** Rows with equal content in two files, among all devices that this worker had. */
  Overlaps overlaps(int version) {
    return overlaps.get(version);
  }

  private void decide(DeviceGroups.Device device) {
    List<Map<RowPlace, Findings>> last = new ArrayList<>();
    for (int i = 0; i < run.versions().size(); i++) {
      last.add(decide(i, device));
    }
    if (heard) {
      told.add(device.orders().stream().map(member -> decided(member, last)).toList());
    }
  }

  /** Findings of the orders that a version has decided together. */
  private Map<RowPlace, Findings> decide(int number, DeviceGroups.Device device) {
    Version version = run.versions().get(number);
    List<SoldPhone> sold = new ArrayList<>();
    Map<RowPlace, Long> ordinals = new HashMap<>();
    for (DeviceGroups.Member member : device.orders()) {
      Row.Readable row = row(member);
      Order order = version.cleaner().order(row);
      if (order.imei().genuine()) {
        SortedSet<String> rules = verdict(member).orderRules().get(number);
        sold.add(new SoldPhone(order, version.cleaner().content(row, order), rules));
        ordinals.put(member.place(), member.ordinal());
      }
    }
    Map<RowPlace, Findings> last = new HashMap<>();
    List<Claim> claims = version.claims().of(device.deviceKey());
    if (sold.size() < 2 && claims.isEmpty()) {
      return last;
    }
    overlaps.get(number).add(sold);
    for (DecidedTogether decided : version.strata().decideDevice(sold, claims)) {
      RowPlace place = decided.sold().order().row();
      last.put(place, decided.findings());
      found
          .get(number)
          .add(new Found(ordinals.get(place), decided.findings(), decided.reviewCounts()));
    }
    return last;
  }

  private DeviceStage.Decided decided(
      DeviceGroups.Member member, List<Map<RowPlace, Findings>> last) {
    Row.Readable row = row(member);
    SoldAs phone = SoldAs.of(run.orders(row), run.versions());
    List<LastWorker.Result> results = new ArrayList<>();
    for (int i = 0; i < last.size(); i++) {
      Findings alone = verdict(member).findings().get(i);
      Findings findings = last.get(i).getOrDefault(member.place(), alone);
      results.add(new LastWorker.Result(findings, phone.phone(i, findings.fromTable())));
    }
    return new DeviceStage.Decided(row, results);
  }

  private Verdict verdict(DeviceGroups.Member member) {
    return run.shared().verdicts.get(member.verdict());
  }

  private static Row.Readable row(DeviceGroups.Member member) {
    return new Row.Readable(member.place(), member.cells());
  }
}

package puhui.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import puhui.decisions.Findings;
import puhui.decisions.SoldPhone;
import puhui.decisions.Strata.DecidedTogether;
import puhui.facts.Claim;
import puhui.facts.Order;
import puhui.facts.RowPlace;
import puhui.intake.Field;
import puhui.intake.Row;
import puhui.intake.cells.Plain;

/** One thread's part of the devices that have several orders: each is decided as a whole. */
final class DeviceWorker implements InTurns.Worker {
  private static final int ORDERS = 1000;

  /**
   * What one version finds of an order.
   *
   * @param late the order was decided together with the others, not alone
   */
  record Found(Findings findings, boolean late, boolean reviewCounts) {}

  /** An order of a device with what each version finds of it. */
  record Decided(DeviceGroups.Member order, List<Found> versions) {}

  private final OrderRun run;
  private final DeviceGroups groups;
  private final List<Overlaps> overlaps = new ArrayList<>();
  private List<DeviceGroups.Device> devices = List.of();
  private List<List<Decided>> decided = List.of();

  /** By version, then by device. */
  private List<List<List<Claim>>> claims = List.of();

  DeviceWorker(OrderRun run, DeviceGroups groups) {
    this.run = run;
    this.groups = groups;
    run.versions().forEach(version -> overlaps.add(new Overlaps()));
  }

  @Override
  public boolean take() {
    devices = groups.next(ORDERS);
    List<Long> keys = devices.stream().map(DeviceGroups.Device::deviceKey).toList();
    claims = run.versions().stream().map(version -> version.claims().of(keys)).toList();
    return !devices.isEmpty();
  }

  @Override
  public void work() {
    decided = new ArrayList<>();
    for (int at = 0; at < devices.size(); at++) {
      DeviceGroups.Device device = devices.get(at);
      List<Map<RowPlace, Found>> found = new ArrayList<>();
      for (int i = 0; i < run.versions().size(); i++) {
        found.add(decide(i, device, claims.get(i).get(at)));
      }
      List<Decided> orders = new ArrayList<>();
      for (DeviceGroups.Member order : device.orders()) {
        orders.add(
            new Decided(order, found.stream().map(each -> each.get(order.place())).toList()));
      }
      decided.add(orders);
    }
  }

  @Override
  public void hand() throws IOException {
    run.devices().take(decided);
  }

  /** Rows with equal content in two files, as one version has them. */
  Overlaps overlaps(int version) {
    return overlaps.get(version);
  }

  private Map<RowPlace, Found> decide(int number, DeviceGroups.Device device, List<Claim> held) {
    Version version = run.versions().get(number);
    List<SoldPhone> sold = new ArrayList<>();
    Map<RowPlace, Found> found = new HashMap<>();
    boolean asksContent = asksContent(device);
    for (DeviceGroups.Member member : device.orders()) {
      Row.Readable row = new Row.Readable(member.place(), member.cells());
      Order order = version.cleaner().order(row);
      Verdict alone = run.shared().verdicts.get(member.verdict());
      found.put(member.place(), new Found(alone.findings().get(number), false, false));
      if (order.imei().genuine()) {
        SortedSet<String> rules = alone.orderRules().get(number);
        String content = asksContent ? version.cleaner().content(row, order) : "";
        sold.add(new SoldPhone(order, content, rules));
      }
    }
    if (sold.size() > 1 || !sold.isEmpty() && !held.isEmpty()) {
      overlaps.get(number).add(sold);
      for (DecidedTogether each : version.strata().decideDevice(sold, held)) {
        RowPlace place = each.sold().order().row();
        found.put(place, new Found(each.findings(), true, each.reviewCounts()));
      }
    }
    return found;
  }

  /** What rows say as a whole matters between files, and between orders of one id. */
  private boolean asksContent(DeviceGroups.Device device) {
    Set<String> ids = new HashSet<>();
    for (DeviceGroups.Member order : device.orders()) {
      ids.add(Plain.fold(order.cells()[Field.ORDER_ID.ordinal()]));
    }
    return run.orders().files().size() > 1 || ids.size() < device.orders().size();
  }
}

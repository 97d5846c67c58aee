package puhui.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import puhui.facts.RowPlace;

/**
 * A program that brings together the repeated devices of five million orders; {@link
 * LittleMemoryTest} starts it with a heap in which they have no room.
 */
final class LittleMemory {
  static final int ORDERS = 5_000_000;
  private static final long BUDGET = 8 << 20;
  private static final int BATCH = 4096;

  private LittleMemory() {}

  /** Every tenth order is of a device that an earlier order has, every hundredth of none. */
  static long deviceKey(long ordinal) {
    if (ordinal % 100 == 50) {
      return -1;
    }
    long device = ordinal % 10 == 9 ? ordinal * ordinal % (ordinal + 1) / 2 + ordinal / 3 : ordinal;
    return 10_000_000_000_000L + device * 7_919_000_081L % 89_000_000_000_000L;
  }

  static String[] cells(long ordinal) {
    return new String[] {"A-" + ordinal, "示例平台", "", "广东省深圳市福田区深南大道" + ordinal % 999 + "号"};
  }

  /**
   * Prints a check sum of the orders found, of the devices handed over, and of what was read back.
   */
  public static void main(String[] folder) throws IOException {
    Path place = Path.of(folder[0]);
    Sum found = new Sum();
    Sum devices = new Sum();
    Sum late = new Sum();
    try (DeviceIndex index = new DeviceIndex(place, BUDGET);
        DeviceGroups groups = new DeviceGroups(place, BUDGET, List.of("orders.csv"));
        LateFindings findings = new LateFindings(place, BUDGET)) {
      Together together = find(index);
      for (long i = together.next(0); i >= 0; i = together.next(i + 1)) {
        found.add(i);
        groups.add(i, deviceKey(i), new RowPlace(0, i + 1), (int) (i % 50), cells(i));
      }
      groups.forEach((key, orders) -> hand(key, orders, devices, findings));
      for (long i = together.next(0); i >= 0; i = together.next(i + 1)) {
        late.add(findings.next(i) == i ? findings.findingsNumber() : -1);
      }
    }
    System.out.println(found + " " + devices + " " + late);
  }

  private static Together find(DeviceIndex index) {
    long[] batch = new long[BATCH];
    for (int from = 0; from < ORDERS; from += BATCH) {
      int count = Math.min(BATCH, ORDERS - from);
      for (int i = 0; i < count; i++) {
        batch[i] = deviceKey(from + i);
      }
      index.add(batch, count);
    }
    return index.find(key -> false, 2);
  }

  private static void hand(
      long key, List<DeviceGroups.Member> orders, Sum devices, LateFindings findings) {
    devices.add(key);
    for (DeviceGroups.Member order : orders) {
      devices.add(order.ordinal());
      devices.add(order.verdict());
      devices.add(order.cells());
      findings.put(order.ordinal(), (int) (order.ordinal() % 1_000_003), false);
    }
  }

  /** A check sum of numbers and texts in their order. */
  static final class Sum {
    private final CRC32 sum = new CRC32();
    private long count;

    void add(long number) {
      sum.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
      count++;
    }

    void add(String[] cells) {
      sum.update(ByteBuffer.wrap(String.join(",", cells).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
      return count + ":" + sum.getValue();
    }
  }
}

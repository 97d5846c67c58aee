package puhui.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.facts.RowPlace;
import puhui.text.ExitCode;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Trouble;

class DeviceGroupsTest {
  private static final int MEGABYTE = 1 << 20;
  private static final List<String> FILES = List.of("spring.csv", "autumn.csv");
  @TempDir Path folder;

  private record Sold(
      long ordinal, long deviceKey, RowPlace place, int verdict, List<String> cells) {
    static Sold of(Random random, long ordinal, int devices) {
      String[] cells = new String[17];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = "深圳📱x".repeat(random.nextInt(4)) + random.nextInt(1000);
      }
      cells[3] = random.nextInt(200) == 0 ? "长".repeat(random.nextInt(5_000)) : "";
      return new Sold(
          ordinal,
          random.nextInt(devices) * 99_999_999L,
          new RowPlace(random.nextInt(2), ordinal + 1),
          random.nextInt(900),
          Arrays.asList(cells));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 64})
  void every_device_comes_once_with_all_its_orders_whatever_the_memory(int megabytes)
      throws IOException {
    Random random = new Random(7);
    Map<Long, List<Sold>> expected = new TreeMap<>();
    Map<Long, List<Sold>> found = new TreeMap<>();
    List<Long> keys = new ArrayList<>();
    try (DeviceGroups groups = new DeviceGroups(folder, (long) megabytes * MEGABYTE, FILES)) {
      for (long ordinal = 0; ordinal < 30_000; ordinal++) {
        Sold sold = Sold.of(random, ordinal * 3, 12_000);
        expected.computeIfAbsent(sold.deviceKey(), key -> new ArrayList<>()).add(sold);
        add(groups, sold);
      }

      groups.forEach(
          (key, orders) -> {
            keys.add(key);
            found.put(key, orders.stream().map(order -> sold(key, order)).toList());
          });
    }

    assertThat(found).isEqualTo(expected);
    assertThat(keys).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void devices_come_in_batches_of_about_so_many_orders() {
    try (DeviceGroups groups = new DeviceGroups(folder, MEGABYTE, FILES)) {
      for (int i = 0; i < 12; i++) {
        groups.add(i, i / 4 % 2 + i / 8, new RowPlace(0, i + 1), 0, new String[0]);
      }

      assertThat(sizes(groups.next(1))).containsExactly(4);
      assertThat(sizes(groups.next(9))).containsExactly(8);
      assertThat(groups.next(9)).isEmpty();
    }
  }

  private static List<Integer> sizes(List<DeviceGroups.Device> devices) {
    return devices.stream().map(device -> device.orders().size()).toList();
  }

  @Test
  void no_order_makes_no_device() throws IOException {
    try (DeviceGroups groups = new DeviceGroups(folder, MEGABYTE, FILES)) {
      groups.forEach((key, orders) -> assertThat(orders).isNull());
    }
  }

  @Test
  void a_device_with_too_many_orders_ends_the_run_and_says_what_to_do() {
    try (DeviceGroups groups = new DeviceGroups(folder, MEGABYTE, FILES)) {
      String[] cells = {"A-1001", "示例平台"};
      for (int i = 1; i <= 20_000; i++) {
        groups.add(i, 35_000_000_000_000L + i % 2, new RowPlace(1, i + 4), 7, cells);
      }

      assertThatThrownBy(() -> groups.forEach((key, orders) -> assertThat(orders).isNull()))
          .isInstanceOfSatisfying(
              Trouble.class,
              trouble -> {
                assertThat(trouble.exitCode()).isEqualTo(ExitCode.INPUT);
                assertThat(new Messages(Language.EN).of(trouble.problems().get(0)))
                    .isEqualTo(
                        "autumn.csv: IMEI 35*********0006 stands in 10000 orders (the first in data"
                            + " row 6 of this file), more than memory has room for; they have to be"
                            + " decided together. Look at it: if it is no real number, add it to"
                            + " factors/imei-blocklist.csv; otherwise give 5 times as much"
                            + " --memory");
              });
    }
  }

  private static void add(DeviceGroups groups, Sold sold) {
    groups.add(
        sold.ordinal(),
        sold.deviceKey(),
        sold.place(),
        sold.verdict(),
        sold.cells().toArray(String[]::new));
  }

  private static Sold sold(long key, DeviceGroups.Member order) {
    return new Sold(
        order.ordinal(), key, order.place(), order.verdict(), Arrays.asList(order.cells()));
  }
}

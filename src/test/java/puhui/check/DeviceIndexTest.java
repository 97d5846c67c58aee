package puhui.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.text.ExitCode;
import puhui.text.Trouble;

class DeviceIndexTest {
  private static final int MEGABYTE = 1 << 20;
  private static final LongPredicate NO_CLAIM = key -> false;
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_orders_of_repeated_devices_are_those_that_a_map_finds(long seed) throws IOException {
    Random random = new Random(seed);
    long[] keys = keys(random, 1 + random.nextInt(60_000), 1 + random.nextInt(50_000));
    LongPredicate claimed = key -> key % 17 == seed;

    long[] found = found(keys, MEGABYTE, 1 + random.nextInt(3000), 1 + (int) seed % 3, claimed);

    assertThat(found).isEqualTo(asked(keys, claimed));
  }

  @ParameterizedTest
  @CsvSource({"1,1,1000000", "1,2,7", "2,2,2000", "8,1,2000", "8,3,1", "64,2,2000"})
  void neither_memory_nor_threads_nor_batches_change_the_answer(int mb, int threads, int batch)
      throws IOException {
    long[] keys = keys(new Random(42), 300_000, 250_000);

    assertThat(found(keys, (long) mb * MEGABYTE, batch, threads, NO_CLAIM))
        .isEqualTo(asked(keys, NO_CLAIM));
  }

  @Test
  void neighbours_the_smallest_and_the_largest_number_are_told_apart() throws IOException {
    long largest = 99_999_999_999_999L;
    long[] keys = {0, 1, largest, -1, largest - 1, 0, -1, 2, largest};

    assertThat(found(keys, MEGABYTE, 4, 1, NO_CLAIM)).containsExactly(0, 2, 5, 8);
  }

  @Test
  void one_device_in_every_order_is_found_in_little_memory() throws IOException {
    long[] keys = new long[200_000];
    Arrays.fill(keys, 49_990_106_400L);

    assertThat(found(keys, MEGABYTE, 2000, 2, NO_CLAIM)).hasSize(keys.length);
  }

  @Test
  void orders_without_a_genuine_number_are_no_devices() throws IOException {
    long[] keys = LongStream.generate(() -> -1).limit(1000).toArray();

    assertThat(found(keys, MEGABYTE, 100, 1, key -> true)).isEmpty();
    assertThat(found(new long[0], MEGABYTE, 100, 1, key -> true)).isEmpty();
  }

  @Test
  void a_device_with_a_claim_is_asked_about_once() throws IOException {
    long[] keys = {5, 7, 5, 9, 5};
    Map<Long, Integer> asked = new HashMap<>();

    long[] found =
        found(keys, MEGABYTE, 5, 1, key -> asked.merge(key, 1, Integer::sum) > 0 && key == 9);

    assertThat(found).containsExactly(0, 2, 3, 4);
    assertThat(asked).isEqualTo(Map.of(5L, 1, 7L, 1, 9L, 1));
  }

  @Test
  void nothing_is_left_in_the_folder_even_when_the_run_breaks_off() throws IOException {
    long[] keys = keys(new Random(1), 300_000, 250_000);
    assertThatThrownBy(
            () -> {
              try (DeviceIndex index = new DeviceIndex(folder, MEGABYTE)) {
                index.add(keys, keys.length);
                index.find(
                    key -> {
                      throw new IllegalStateException("the ledger is out of reach");
                    },
                    2);
              }
            })
        .hasMessage("the ledger is out of reach");

    assertThat(files()).isZero();
  }

  @Test
  void a_folder_without_room_is_a_trouble_of_the_input() {
    long[] keys = keys(new Random(1), 300_000, 250_000);
    try (DeviceIndex index = new DeviceIndex(folder.resolve("gone"), MEGABYTE)) {
      assertThatThrownBy(() -> index.add(keys, keys.length))
          .isInstanceOfSatisfying(
              Trouble.class,
              trouble -> {
                assertThat(trouble.exitCode()).isEqualTo(ExitCode.INPUT);
                assertThat(trouble.problems().get(0).id()).isEqualTo("check.memory.write");
              });
    }
  }

  private long[] found(long[] keys, long memory, int batch, int threads, LongPredicate also)
      throws IOException {
    try (DeviceIndex index = new DeviceIndex(folder, memory)) {
      for (int from = 0; from < keys.length; from += batch) {
        int count = Math.min(batch, keys.length - from);
        index.add(Arrays.copyOfRange(keys, from, from + batch), count);
      }
      return ordinals(index.find(also, threads));
    }
  }

  private static long[] ordinals(Together together) {
    long[] found =
        LongStream.iterate(
                together.next(0), ordinal -> ordinal >= 0, ordinal -> together.next(ordinal + 1))
            .toArray();
    assertThat(together.count()).isEqualTo(found.length);
    assertThat(LongStream.of(found)).allMatch(together::contains);
    return found;
  }

  private static long[] asked(long[] keys, LongPredicate also) {
    Map<Long, Integer> orders = new HashMap<>();
    for (long key : keys) {
      orders.merge(key, 1, Integer::sum);
    }
    return LongStream.range(0, keys.length)
        .filter(i -> keys[(int) i] >= 0)
        .filter(i -> orders.get(keys[(int) i]) > 1 || also.test(keys[(int) i]))
        .toArray();
  }

  /** Numbers of 14 digits, some of them several times, some -1. */
  static long[] keys(Random random, int orders, int devices) {
    return random
        .ints(orders, -devices / 50, devices)
        .mapToLong(device -> device < 0 ? -1 : 35_000_000_000_000L + device * 1_000_003L)
        .toArray();
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}

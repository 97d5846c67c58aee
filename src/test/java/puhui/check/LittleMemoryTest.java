package puhui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LittleMemoryTest {
  @TempDir Path folder;

  @Test
  void five_million_orders_have_their_devices_found_in_a_heap_of_64_megabytes() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                LittleMemory.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said.strip()).isEqualTo(plainAnswer());
    assertThat(process.waitFor()).isZero();
    assertThat(folder).isEmptyDirectory();
  }

  /** The same in this program's memory: all keys sorted, equal ones beside each other. */
  private static String plainAnswer() {
    long[] keys =
        IntStream.range(0, LittleMemory.ORDERS).mapToLong(LittleMemory::deviceKey).toArray();
    long[] sorted = Arrays.stream(keys).filter(key -> key >= 0).sorted().toArray();
    long[] repeated =
        IntStream.range(1, sorted.length)
            .filter(i -> sorted[i] == sorted[i - 1])
            .mapToLong(i -> sorted[i])
            .distinct()
            .toArray();
    int[] orders =
        IntStream.range(0, keys.length)
            .filter(i -> Arrays.binarySearch(repeated, keys[i]) >= 0)
            .toArray();
    LittleMemory.Sum found = new LittleMemory.Sum();
    LittleMemory.Sum late = new LittleMemory.Sum();
    for (int order : orders) {
      found.add(order);
      late.add(order % 1_000_003);
    }
    return found + " " + devices(orders, keys) + " " + late;
  }

  private static LittleMemory.Sum devices(int[] orders, long[] keys) {
    LittleMemory.Sum devices = new LittleMemory.Sum();
    long[] last = {-1};
    Arrays.stream(orders)
        .boxed()
        .sorted((a, b) -> Long.compare(keys[a], keys[b]))
        .forEach(
            order -> {
              if (keys[order] != last[0]) {
                devices.add(keys[order]);
                last[0] = keys[order];
              }
              devices.add(order);
              devices.add(order % 50);
              devices.add(LittleMemory.cells(order));
            });
    return devices;
  }
}

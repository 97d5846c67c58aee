package puhui.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The machine that was measured on. */
record Machine(int cores, String processor, double memoryGb, String system, String java) {
  static Machine here() {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        line("/proc/cpuinfo", "model name"),
        number(line("/proc/meminfo", "MemTotal")) * 1024 / 1e9,
        String.join(
            " ",
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch")),
        System.getProperty("java.vm.name") + " " + Runtime.version());
  }

  /** How many processes want a core, on the average of the last minute; -1 where nobody says. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%d cores, %s, %.1f GB, %s; %s", cores, processor, memoryGb, system, java);
  }

  private static double number(String text) {
    String digits = text.replaceAll("[^0-9]", "");
    return digits.isEmpty() ? 0 : Double.parseDouble(digits);
  }

  private static String line(String file, String key) {
    try (var lines = Files.lines(Path.of(file))) {
      return lines
          .filter(each -> each.startsWith(key))
          .map(each -> each.substring(each.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("");
    } catch (IOException none) {
      return "";
    }
  }
}

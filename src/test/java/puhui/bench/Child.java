package puhui.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A whole process that has run, with what the system says it took; by /usr/bin/time where there is
 * one, else by looking at /proc while it runs.
 *
 * @param seconds on the wall clock, from its start to its end
 * @param cpuSeconds of all its threads, user and system
 * @param peakMb largest resident set, in units of 1,000,000 bytes
 * @param output both streams
 */
record Child(int exitCode, double seconds, double cpuSeconds, double peakMb, String output) {
  private static final Path TIME = Path.of("/usr/bin/time");
  private static final int LOOK_EVERY_MS = 20;
  private static final double KIB_IN_MB = 1024 / 1e6;

  static Child run(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    return Files.isExecutable(TIME)
        ? timed(folder, environment, command)
        : watched(folder, environment, command);
  }

  private static Child timed(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile(folder, "time", ".txt");
    Path output = Files.createTempFile(folder, "output", ".txt");
    try {
      List<String> all = new ArrayList<>();
      all.addAll(List.of(TIME.toString(), "-q", "-o", said.toString(), "-f", "%U %S %M"));
      all.addAll(command);
      long start = System.nanoTime();
      int exitCode = start(environment, all, output).waitFor();
      double seconds = since(start);
      String[] figures = Files.readString(said).strip().split(" ");
      return new Child(
          exitCode,
          seconds,
          Double.parseDouble(figures[0]) + Double.parseDouble(figures[1]),
          Double.parseDouble(figures[2]) * KIB_IN_MB,
          Files.readString(output));
    } finally {
      Files.deleteIfExists(said);
      Files.deleteIfExists(output);
    }
  }

  private static Child watched(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    try {
      long start = System.nanoTime();
      Process process = start(environment, command, output);
      double peak = 0;
      double cpu = 0;
      while (process.isAlive()) {
        peak = Math.max(peak, peakKib(process.pid()));
        cpu = process.info().totalCpuDuration().map(d -> d.toNanos() / 1e9).orElse(cpu);
        Thread.sleep(LOOK_EVERY_MS);
      }
      return new Child(
          process.waitFor(), since(start), cpu, peak * KIB_IN_MB, Files.readString(output));
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static Process start(Map<String, String> environment, List<String> command, Path output)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder.redirectOutput(output.toFile()).start();
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static double peakKib(long process) {
    try {
      Path status = Path.of("/proc", String.valueOf(process), "status");
      return Files.readAllLines(status, StandardCharsets.UTF_8).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException ended) {
      return 0;
    }
  }
}

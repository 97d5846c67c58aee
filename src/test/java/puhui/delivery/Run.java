package puhui.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A command that has run: its exit code, and what it wrote to either stream. */
record Run(int exitCode, String output) {
  /** Keeps a process off the network where the system has no means that its user may use. */
  private static final Map<String, String> DEAD_PROXY =
      Map.of(
          "PUHUI_JAVA_OPTS",
          "-Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=9 -Dhttps.proxyHost=127.0.0.1"
              + " -Dhttps.proxyPort=9 -DsocksProxyHost=127.0.0.1 -DsocksProxyPort=9");

  static Run of(Path folder, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  static Run offline(Path folder, String... command) throws IOException, InterruptedException {
    for (List<String> alone : List.of(List.of("unshare", "-n"), List.of("unshare", "-rn"))) {
      if (works(folder, alone)) {
        return of(folder, Map.of(), join(alone, List.of(command)));
      }
    }
    return of(folder, DEAD_PROXY, command);
  }

  private static boolean works(Path folder, List<String> alone) throws InterruptedException {
    try {
      return of(folder, Map.of(), join(alone, List.of("true"))).exitCode() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  private static String[] join(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toArray(String[]::new);
  }
}

package puhui.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * An office of its own: a process that claims what is free of a range of phones, and looks again
 * where another was faster.
 */
public final class ClaimingProcess {
  static final String STARTED = "started";

  private ClaimingProcess() {}

  /** URL, file of keys, application, first phone, number of phones. */
  public static void main(String[] words) {
    LedgerBox box = new LedgerBox(words[0], Path.of(words[1]));
    System.out.println(STARTED);
    List<Long> wanted = phones(Long.parseLong(words[3]), Integer.parseInt(words[4]));
    List<Long> free = box.free(wanted);
    while (!free.isEmpty() && !box.reserve(words[2], free).isEmpty()) {
      free = box.free(wanted);
    }
  }

  static List<Long> phones(long first, int count) {
    return LongStream.range(first, first + count).boxed().toList();
  }

  /** Starts one. */
  static Process start(LedgerBox box, String application, long first, int count)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ClaimingProcess.class.getName());
    command.addAll(List.of(box.place.shown(), box.keyFile.toString(), application));
    command.addAll(List.of(String.valueOf(first), String.valueOf(count)));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Waits until it has ended well. */
  static void await(Process process) throws InterruptedException {
    if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new AssertionError("a process that claims ended with " + process.exitValue());
    }
  }
}

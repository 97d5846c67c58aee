package puhui.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import puhui.bench.data.Year;

/**
 * Where the time of a check goes: one run under Java Flight Recorder, its samples counted by the
 * method that ran, by its package, and by Puhui's own method that had called for it.
 */
final class Profile {
  private static final int SHOWN = 15;

  private final Map<String, Integer> methods = new TreeMap<>();
  private final Map<String, Integer> packages = new TreeMap<>();
  private final Map<String, Integer> callers = new TreeMap<>();
  private int samples;

  /** Runs the check; the recording stays in the folder, for a look with JDK Mission Control. */
  static Profile of(Home home, Year year, List<String> checkOptions)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(home.work().resolve("profile"));
    Path recording = folder.resolve("check.jfr");
    String options = "-XX:StartFlightRecording=settings=profile,filename=" + recording;
    Puhui puhui = new Puhui(home, home.rules(), checkOptions, options);
    Path out = folder.resolve("out");
    Files.createDirectories(out);
    Child child = Child.run(folder, puhui.environment(), puhui.command(year, out));
    Rounds.delete(out);
    if (child.exitCode() != 0) {
      throw new Rounds.Failed(puhui, child);
    }
    return of(recording);
  }

  static Profile of(Path recording) throws IOException {
    Profile profile = new Profile();
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        boolean sample = event.getEventType().getName().endsWith("ExecutionSample");
        if (sample && event.getStackTrace() != null) {
          profile.count(event.getStackTrace());
        }
      }
    }
    return profile;
  }

  private void count(RecordedStackTrace stack) {
    samples++;
    List<RecordedFrame> frames = stack.getFrames();
    methods.merge(name(frames.get(0)), 1, Integer::sum);
    packages.merge(packageOf(frames.get(0)), 1, Integer::sum);
    frames.stream()
        .map(Profile::name)
        .filter(name -> name.startsWith("puhui."))
        .findFirst()
        .ifPresent(name -> callers.merge(name, 1, Integer::sum));
  }

  void print(PrintWriter out) {
    out.printf(Locale.ROOT, "%,d samples 采样%n", samples);
    print(out, "packages 包", packages);
    print(out, "methods 方法", methods);
    print(out, "Puhui's own methods, with what they call 本系统方法（含其调用）", callers);
  }

  int samples() {
    return samples;
  }

  private void print(PrintWriter out, String title, Map<String, Integer> counts) {
    out.printf("%n%s%n", title);
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(SHOWN)
        .forEach(
            each ->
                out.printf(
                    Locale.ROOT,
                    "  %5.1f %%  %s%n",
                    100.0 * each.getValue() / samples,
                    each.getKey()));
  }

  private static String name(RecordedFrame frame) {
    return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
  }

  private static String packageOf(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    int end = type.lastIndexOf('.');
    return end < 0 ? type : type.substring(0, end);
  }
}

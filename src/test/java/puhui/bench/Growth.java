package puhui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import puhui.bench.data.Addresses;
import puhui.bench.data.Year;
import puhui.bench.data.YearOptions;

/**
 * How Puhui's time and memory grow with the number of rules, with phones sold before, and with the
 * length of addresses, one of them at a time.
 */
final class Growth {
  private static final int[] RULES = {1, 10, 100};
  private static final int[] REPEATED = {0, 10, 50, 100, 200};

  private final Home home;
  private final long orders;
  private final int rounds;
  private final List<String> checkOptions;
  private final Consumer<String> progress;

  Growth(Home home, long orders, int rounds, List<String> checkOptions, Consumer<String> progress) {
    this.home = home;
    this.orders = orders;
    this.rounds = rounds;
    this.checkOptions = checkOptions;
    this.progress = progress;
  }

  /**
   * One point of a curve.
   *
   * @param what "rules", "repeated" or "addresses"
   */
  record Point(
      String what,
      String value,
      double megabytes,
      Spread seconds,
      Spread cpuSeconds,
      double peakMb) {}

  List<Point> measure() throws IOException, InterruptedException {
    List<Point> points = new ArrayList<>();
    Path folder = Files.createTempDirectory(Files.createDirectories(home.work()), "growth");
    try {
      for (int rules : RULES) {
        Path copy = RuleCounts.folder(home.rules(), rules, folder.resolve("rules-" + rules));
        points.add(point(folder, "rules", String.valueOf(rules), copy, YearOptions.USUAL));
      }
      for (int repeated : REPEATED) {
        YearOptions options = YearOptions.USUAL.repeated(repeated);
        points.add(point(folder, "repeated", repeated + " ‰", home.rules(), options));
      }
      for (Addresses.Length length : Addresses.Length.values()) {
        YearOptions options = YearOptions.USUAL.addressed(length);
        points.add(point(folder, "addresses", length.name(), home.rules(), options));
      }
      return points;
    } finally {
      Rounds.delete(folder);
    }
  }

  private Point point(Path folder, String what, String value, Path rules, YearOptions options)
      throws IOException, InterruptedException {
    progress.accept(what + " " + value);
    Year year = Year.make(folder.resolve("year"), home.factors(), orders, options);
    Puhui puhui = new Puhui(home, rules, checkOptions, "");
    List<Child> runs = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      Path out = Files.createDirectories(folder.resolve("out"));
      Child child = Child.run(out, Map.of(), puhui.command(year, out));
      if (child.exitCode() != 0) {
        throw new Rounds.Failed(puhui, child);
      }
      runs.add(child);
      Rounds.delete(out);
    }
    return new Point(
        what,
        value,
        Files.size(year.orders()) / 1e6,
        Spread.of(runs.stream().map(Child::seconds).toList()),
        Spread.of(runs.stream().map(Child::cpuSeconds).toList()),
        Spread.of(runs.stream().map(Child::peakMb).toList()).most());
  }
}

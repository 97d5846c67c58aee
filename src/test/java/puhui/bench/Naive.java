package puhui.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import puhui.bench.data.Year;

/** Drools as a textbook uses it: all orders in one session, then fireAllRules. */
record Naive(Home home) implements Peer {
  private static final Pattern FIRING = Pattern.compile("firing (\\d+) ms");

  @Override
  public String name() {
    return "naive";
  }

  @Override
  public String version() {
    return "Drools 10.2.0, one session over all orders";
  }

  @Override
  public List<String> command(Year year, Path out) {
    return command(NaiveMain.class, year, decisions(out).toString());
  }

  /** The command that fires our own way over the same orders, cleaned and in memory. */
  List<String> ownFiring(Year year, int threads) {
    return command(FiringMain.class, year, String.valueOf(threads));
  }

  /** What a run says of the time that it fired, in seconds. */
  static double firingSeconds(Child child) {
    Matcher said = FIRING.matcher(child.output());
    if (!said.find()) {
      throw new IllegalStateException("no firing in: " + child.output());
    }
    return Long.parseLong(said.group(1)) / 1e3;
  }

  private List<String> command(Class<?> main, Year year, String argument) {
    return List.of(
        home.java(),
        "-Xmx12g",
        "-XX:+UseParallelGC",
        "-Dpuhui.home=" + home.folder(),
        "-cp",
        System.getProperty("java.class.path"),
        main.getName(),
        year.folder().toString(),
        argument);
  }
}

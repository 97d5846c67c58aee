package puhui.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import puhui.bench.data.Year;

/** Drools as a textbook uses it: all orders in one session, then fireAllRules. */
record Naive(Home home) implements Peer {
  @Override
  public String name() {
    return "naive";
  }

  @Override
  public String version() {
    return "Drools 10.2.0, one session over all orders";
  }

  @Override
  public List<String> command(Year year, Path out) throws IOException {
    return List.of(
        home.java(),
        "-Xmx12g",
        "-XX:+UseParallelGC",
        "-Dpuhui.home=" + home.folder(),
        "-cp",
        System.getProperty("java.class.path"),
        NaiveMain.class.getName(),
        year.folder().toString(),
        decisions(out).toString());
  }
}

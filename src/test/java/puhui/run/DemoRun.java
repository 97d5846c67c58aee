package puhui.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import puhui.check.Check;
import puhui.check.CheckRequest;
import puhui.check.ClaimSource;
import puhui.check.Naming;
import puhui.check.Watch;
import puhui.decisions.Sampling;
import puhui.text.Language;
import puhui.text.Progress;

/** The demo's orders, checked into a folder of their own, with the orders beside the run. */
public final class DemoRun {
  public final Path home;
  public final Path orders;
  public final Path run;

  /** Checks the demo's orders in {@code home/orders.csv} into {@code home/run}. */
  public DemoRun(Path home) {
    this(home, Path.of("rules"), Watch.OFF);
  }

  /** The same with other rules, and with what is watched. */
  public DemoRun(Path home, Path rules, Watch watch) {
    this.home = home;
    orders = home.resolve("orders.csv");
    run = home.resolve("run");
    try {
      Files.createDirectories(home);
      Files.copy(Path.of("cases/demo/orders.csv"), orders);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    check(List.of(orders), run, rules, watch);
  }

  /** Checks orders with the demo's application. */
  public static void check(List<Path> orders, Path out, Path rules, Watch watch) {
    check(orders, out, rules, watch, ClaimSource.NONE);
  }

  /** The same, with a ledger. */
  public static void check(
      List<Path> orders, Path out, Path rules, Watch watch, ClaimSource ledger) {
    CheckRequest request =
        new CheckRequest(
            Path.of("cases/demo/application.yaml"),
            orders,
            out,
            rules,
            Path.of("factors"),
            Optional.empty(),
            Language.EN,
            2,
            Sampling.ALL,
            false,
            watch,
            CheckRequest.USUAL_MEMORY,
            true,
            Naming.OWN);
    new Check(request.consulting(ledger), Progress.NONE).run();
  }

  /** Copies everything below a folder to another place. */
  public static void copy(Path from, Path to) {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path each : walk.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.copy(each, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

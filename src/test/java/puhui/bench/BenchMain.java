package puhui.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import puhui.bench.data.Addresses;
import puhui.bench.data.Year;
import puhui.bench.data.YearOptions;

/** {@code ./puhui bench}: how long Puhui takes, beside others that decide the same orders. */
@Command(
    name = "puhui bench",
    description = "Measures Puhui beside other programs on the same orders. 与其他程序对比性能。",
    sortOptions = false)
public final class BenchMain implements Callable<Integer> {
  private static final int DISAGREE = 1;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this. 显示帮助。")
  @SuppressWarnings("unused") // picocli sets it
  private boolean help;

  @Option(
      names = "--orders",
      paramLabel = "N",
      description = "orders of the made-up year (default ${DEFAULT-VALUE}) 订单数")
  private long orders = 300_000;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "a folder with orders.csv and application.yaml instead 已有数据")
  private Path data;

  @Option(
      names = "--peers",
      split = ",",
      paramLabel = "NAME",
      description = "duckdb, naive (default ${DEFAULT-VALUE}) 对比对象")
  private List<String> peers = new ArrayList<>(List.of("duckdb"));

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "runs of each, in turns (default ${DEFAULT-VALUE}) 轮数")
  private int rounds = 3;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "of the made-up year (default ${DEFAULT-VALUE}) 种子")
  private long seed = YearOptions.USUAL.seed();

  @Option(
      names = "--repeated",
      paramLabel = "PERMILLE",
      description = "orders of phones sold before (default ${DEFAULT-VALUE}) 重复 IMEI 千分比")
  private int repeated = YearOptions.USUAL.repeatedPerMille();

  @Option(
      names = "--addresses",
      paramLabel = "short|usual|long",
      description = "how long they are (default ${DEFAULT-VALUE}) 地址长度")
  private Addresses.Length addresses = Addresses.Length.USUAL;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "of the peer (default ${DEFAULT-VALUE}) 线程数")
  private int threads = 2;

  @Option(
      names = "--peer-memory",
      paramLabel = "SIZE",
      description = "DuckDB's memory_limit (default ${DEFAULT-VALUE}) DuckDB 内存上限")
  private String memory = "4GB";

  @Option(
      names = "--check-option",
      paramLabel = "WORD",
      description = "handed to ./puhui check, repeatable: --check-option=--memory=512m 传给 check")
  private List<String> checkOptions = new ArrayList<>();

  @Option(
      names = "--growth",
      description = "time with 1, 10, 100 rules, phones sold before, longer addresses 增长曲线")
  private boolean growth;

  @Option(names = "--profile", description = "where the time of one check goes 时间分布")
  private boolean profile;

  @Option(
      names = "--jmh",
      arity = "0..1",
      fallbackValue = ".*",
      paramLabel = "PATTERN",
      description = "times the inner parts 内部环节")
  private String jmh;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where bench.json and bench.html go (default target/bench) 输出目录")
  private Path out;

  /** Ends with 0 done, 1 where programs disagree, 2 for wrong usage, 70 for a fault. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return new CommandLine(new BenchMain())
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(BenchMain::failed)
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Home home = Home.current();
    Path folder = Files.createDirectories(out == null ? home.work() : out);
    if (jmh != null) {
      InnerParts.run(jmh, folder.resolve("jmh.json"));
      return 0;
    }
    if (growth) {
      return growth(home, folder);
    }
    Year year = data == null ? made(home) : new Year(data.toAbsolutePath());
    if (profile) {
      Profile.of(home, year, checkOptions).print(spec.commandLine().getOut());
      return 0;
    }
    return compare(home, year, folder);
  }

  private int growth(Home home, Path folder) throws IOException, InterruptedException {
    List<Growth.Point> points = new Growth(home, orders, rounds, checkOptions, this::say).measure();
    new BenchText(spec.commandLine().getOut()).growth(orders, points);
    BenchFiles.write(points, orders, folder);
    return 0;
  }

  private int compare(Home home, Year year, Path folder) throws IOException, InterruptedException {
    Rounds measured = new Rounds(all(home), year, home.work(), this::say).run(rounds);
    PrintWriter print = spec.commandLine().getOut();
    BenchText text = new BenchText(print);
    text.agreements(measured);
    if (!measured.agree()) {
      return DISAGREE;
    }
    BenchResult result = BenchResult.of(home, year, measured, floors(year));
    text.result(result);
    BenchFiles.write(result, folder);
    print.println(folder.resolve("bench.json") + ", " + folder.resolve("bench.html"));
    return 0;
  }

  private Year made(Home home) throws IOException {
    if (orders < 1 || rounds < 1 || repeated < 0 || repeated > 500) {
      throw new ParameterException(
          spec.commandLine(), "--orders and --rounds start at 1, --repeated goes from 0 to 500");
    }
    say("making " + orders + " orders");
    YearOptions options = new YearOptions(seed, repeated, addresses);
    return Year.make(home.work().resolve("year"), home.factors(), orders, options);
  }

  private List<Peer> all(Home home) {
    List<Peer> all = new ArrayList<>(List.of(new Puhui(home, checkOptions)));
    for (String name : peers) {
      switch (name) {
        case "duckdb" -> all.add(new DuckDb(home, threads, memory));
        case "naive" -> all.add(new Naive(home));
        case "none", "" -> {}
        default ->
            throw new ParameterException(
                spec.commandLine(), "no peer is called " + name + ": duckdb, naive or none");
      }
    }
    return all;
  }

  private Floors floors(Year year) throws IOException {
    say("measuring the floor");
    return Floors.of(year.orders());
  }

  private void say(String what) {
    spec.commandLine().getErr().println("… " + what);
  }

  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println(e.getMessage() == null ? e.toString() : e.getMessage());
    if (!(e instanceof Rounds.Failed)) {
      e.printStackTrace(command.getErr());
    }
    return puhui.text.ExitCode.FAULT.number();
  }
}

package puhui.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** What a benchmark found, as text for a terminal. */
final class BenchText {
  private final PrintWriter print;

  BenchText(PrintWriter print) {
    this.print = print;
  }

  /** Whether each program decided every order as ours did; before any time is shown. */
  void agreements(Rounds rounds) {
    rounds
        .agreements()
        .forEach(
            (name, agreement) -> {
              if (!agreement.holds()) {
                line(
                    "%s DISAGREES on %,d of %,d orders 判定不一致:",
                    name, agreement.differing(), agreement.orders());
                line("  (puhui's line | %s's line)", name);
                agreement.shown().forEach(each -> line("  %s", each));
              } else if (!name.equals(rounds.peers().get(0).name())) {
                line("%s and puhui agree on all %,d orders 判定一致", name, agreement.orders());
              }
            });
  }

  /** Times, ratios, memory, machine, versions. */
  void result(BenchResult result) {
    line("");
    line("%,d orders 订单, %.1f MB; %s", result.orders(), result.megabytes(), result.machine());
    line("load average 系统负载 %.1f (of %d cores)", result.load(), result.machine().cores());
    line("");
    line(
        "%-8s %24s %14s %20s %24s %14s",
        "", "seconds 用时", "CPU s", "peak MB 内存峰值", "orders/s 每秒订单", "puhui / it 比值");
    for (BenchResult.Row row : result.rows()) {
      boolean ours = row == result.rows().get(0);
      line(
          "%-8s %24s %14.2f %20.0f %,24.0f %14s",
          row.name(),
          row.seconds().text(2),
          row.cpuSeconds().median(),
          row.peakMb().most(),
          result.orders() / row.seconds().median(),
          ours ? "" : row.ratio().text(2));
    }
    line(
        "median (least–most) of %d runs in turns; ratio: of the runs of each round",
        result.rows().get(0).children().size());
    result.rows().forEach(row -> line("  %s: %s", row.name(), row.version()));
    started(result);
    if (result.firing().measured()) {
      Spread naive = result.firing().naiveSeconds();
      Spread own = result.firing().ownSeconds();
      line(
          "firing alone 仅规则触发: naive session %s s, puhui %s s: %.1f times as fast",
          naive.text(2), own.text(2), naive.median() / own.median());
    }
    floors(result.floors(), result.rows().get(0).seconds().median());
  }

  /** How time and memory grow. */
  void growth(long orders, List<Growth.Point> points) {
    line("%,d orders 订单; %s", orders, Machine.here());
    line("load average 系统负载 %.1f", Machine.load());
    line("%-10s %-8s %10s %22s %8s %8s", "", "", "MB", "seconds 用时", "CPU s", "peak MB");
    for (Growth.Point point : points) {
      line(
          "%-10s %-8s %10.1f %22s %8.2f %8.0f",
          point.what(),
          point.value(),
          point.megabytes(),
          point.seconds().text(2),
          point.cpuSeconds().median(),
          point.peakMb());
    }
  }

  private void started(BenchResult result) {
    for (BenchResult.Row row : result.rows()) {
      if (row.name().equals("duckdb")) {
        double alone = row.seconds().median() - result.duckDbStartSeconds();
        line(
            "DuckDB's Java and library take %.2f s to start and end; without them: %.2f s, ratio %.2f",
            result.duckDbStartSeconds(), alone, result.rows().get(0).seconds().median() / alone);
      }
    }
  }

  private void floors(Floors floors, double ours) {
    line("");
    line(
        "floor 物理下限 (one thread, from the page cache): read %.2f s, find %,d lines %.2f s, SHA-256 %.2f s",
        floors.readSeconds(), floors.lines(), floors.linesSeconds(), floors.sha256Seconds());
    line(
        "puhui takes %.1f times as long as reading and hashing the bytes",
        ours / (floors.readSeconds() + floors.sha256Seconds()));
  }

  private void line(String format, Object... values) {
    print.println(String.format(Locale.ROOT, format, values));
  }
}

package puhui.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a benchmark found, for programs and as a chart: one JSON and one HTML file. */
final class BenchFiles {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private BenchFiles() {}

  /** bench.json and bench.html. */
  static void write(BenchResult result, Path folder) throws IOException {
    JSON.writeValue(folder.resolve("bench.json").toFile(), result);
    String note =
        String.format(
            Locale.ROOT,
            "Seconds as whole processes, median of %d runs in turns; the thin line goes from least to"
                + " most. All agree on every order. 用时（秒）：整个进程，轮流运行的中位数；细线为最小至最大。各程序逐单判定一致。",
            result.rows().get(0).children().size());
    List<Bars.Bar> bars =
        result.rows().stream()
            .map(row -> new Bars.Bar(row.name(), row.seconds(), row.peakMb().most()))
            .toList();
    String page = page(result.orders(), result.machine(), Bars.svg(bars), note);
    Files.writeString(folder.resolve("bench.html"), page);
  }

  /** growth.json and growth.html. */
  static void write(List<Growth.Point> points, long orders, Path folder) throws IOException {
    Machine machine = Machine.here();
    JSON.writeValue(
        folder.resolve("growth.json").toFile(),
        Map.of("orders", orders, "machine", machine, "points", points));
    List<Bars.Bar> bars =
        points.stream()
            .map(p -> new Bars.Bar(p.what() + " " + p.value(), p.seconds(), p.peakMb()))
            .toList();
    String note = "Seconds of ./puhui check as a whole process. 整个进程用时（秒）。";
    String page = page(orders, machine, Bars.svg(bars), note);
    Files.writeString(folder.resolve("growth.html"), page);
  }

  private static String page(long orders, Machine machine, String svg, String note) {
    return String.format(
        Locale.ROOT,
        """
        <!doctype html>
        <html lang="en"><meta charset="utf-8"><title>puhui bench</title>
        <style>body { font: 15px sans-serif; margin: 2em } text { font: 13px sans-serif }</style>
        <h1>%,d orders 订单</h1>
        <p>%s</p>
        %s
        <p>%s</p>
        </html>
        """,
        orders,
        machine,
        svg,
        note);
  }
}

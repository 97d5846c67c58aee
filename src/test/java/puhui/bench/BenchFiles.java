package puhui.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** bench.json and bench.html, one file each. */
final class BenchFiles {
  private static final int WIDTH = 640;
  private static final int BAR = 34;

  private BenchFiles() {}

  static void write(BenchResult result, Path folder) throws IOException {
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    json.writeValue(folder.resolve("bench.json").toFile(), result);
    Files.writeString(folder.resolve("bench.html"), page(result));
  }

  private static String page(BenchResult result) {
    StringBuilder bars = new StringBuilder();
    double longest =
        result.rows().stream().mapToDouble(row -> row.seconds().most()).max().orElse(1);
    int y = 0;
    for (BenchResult.Row row : result.rows()) {
      bars.append(bar(row, y, (WIDTH - 240) / longest));
      y += BAR;
    }
    return String.format(
        Locale.ROOT,
        """
        <!doctype html>
        <html lang="en"><meta charset="utf-8"><title>puhui bench</title>
        <style>body { font: 15px sans-serif; margin: 2em } text { font: 13px sans-serif }</style>
        <h1>%,d orders 订单</h1>
        <p>%s</p>
        <svg width="%d" height="%d" role="img" aria-label="seconds">%s</svg>
        <p>Seconds as whole processes, median of %d runs in turns; the line is least to most. All agree on every order.
        用时（秒）：整个进程，轮流运行的中位数；细线为最小至最大。各程序逐单判定一致。</p>
        </html>
        """,
        result.orders(),
        result.machine(),
        WIDTH,
        y,
        bars,
        result.rows().get(0).children().size());
  }

  private static String bar(BenchResult.Row row, int y, double perSecond) {
    return String.format(
        Locale.ROOT,
        """
        <text x="0" y="%1$d">%2$s</text>
        <rect x="80" y="%3$d" width="%4$.1f" height="20" fill="#2f7d5b"/>
        <line x1="%5$.1f" x2="%6$.1f" y1="%7$d" y2="%7$d" stroke="#333"/>
        <text x="%8$.1f" y="%1$d">%9$.2f s, %10$.0f MB</text>
        """,
        y + 18,
        row.name(),
        y + 4,
        row.seconds().median() * perSecond,
        80 + row.seconds().least() * perSecond,
        80 + row.seconds().most() * perSecond,
        y + 14,
        90 + row.seconds().most() * perSecond,
        row.seconds().median(),
        row.peakMb().most());
  }
}

package puhui.bench.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A platform's year in a folder: orders.csv and application.yaml. A made-up one is the same bytes
 * for the same orders and options on every machine, and memory does not grow with it.
 */
public record Year(Path folder) {
  public Path orders() {
    return folder.resolve("orders.csv");
  }

  public Path application() {
    return folder.resolve("application.yaml");
  }

  /** Makes a year of so many lines, unless the folder has it already. */
  public static Year make(Path folder, Path factors, long orders, YearOptions options)
      throws IOException {
    Year year = new Year(folder);
    Path made = folder.resolve("made.txt");
    String what = orders + " " + options + "\n";
    if (Files.exists(made) && Files.readString(made).equals(what)) {
      return year;
    }
    Files.createDirectories(folder);
    Files.deleteIfExists(made);
    try (InputStream form = Year.class.getResourceAsStream("/puhui/bench/application.yaml")) {
      Files.copy(form, year.application(), StandardCopyOption.REPLACE_EXISTING);
    }
    try (OutputStream out = Files.newOutputStream(year.orders())) {
      Line line = new Line(out);
      line.add(OrderLines.HEADER.getBytes(StandardCharsets.UTF_8)).end();
      OrderLines lines = new OrderLines(orders, options, new SoldModels(factors));
      for (long number = 0; number < orders; number++) {
        lines.write(line, number);
      }
      line.flush();
    }
    Files.writeString(made, what);
    return year;
  }
}

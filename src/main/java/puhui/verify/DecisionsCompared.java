package puhui.verify;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import puhui.run.DecisionLine;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * Two decisions.csv, order by order: both list the orders in input order.
 *
 * @param number how many orders differ
 * @param first the first of them
 */
public record DecisionsCompared(long number, List<OrderDifference> first) {
  private static final int SHOWN = 20;

  static DecisionsCompared of(Path before, Path now, Optional<Path> all) {
    try (DecisionLine.Lines left = DecisionLine.of(before);
        DecisionLine.Lines right = DecisionLine.of(now);
        Written written = new Written(all)) {
      long number = 0;
      List<OrderDifference> first = new ArrayList<>();
      DecisionLine a = left.next();
      DecisionLine b = right.next();
      while (a != null || b != null) {
        int side = a == null ? 1 : b == null ? -1 : place(a, b);
        DecisionLine was = side <= 0 ? a : null;
        DecisionLine is = side >= 0 ? b : null;
        if (side != 0 || !a.equals(b)) {
          OrderDifference difference = new OrderDifference(was, is);
          number++;
          written.write(difference);
          if (first.size() < SHOWN) {
            first.add(difference);
          }
        }
        a = was == null ? a : left.next();
        b = is == null ? b : right.next();
      }
      return new DecisionsCompared(number, List.copyOf(first));
    }
  }

  /** Files come one after the other, so that only rows of one file can be told apart by number. */
  private static int place(DecisionLine a, DecisionLine b) {
    return a.file().equals(b.file()) ? Long.compare(a.row(), b.row()) : 0;
  }

  /** The file of all differences, where one is asked for. */
  private static final class Written implements AutoCloseable {
    private final Optional<CsvWriter> csv;
    private final String file;

    Written(Optional<Path> path) {
      file = path.map(Path::toString).orElse("");
      csv = path.map(Written::open);
      csv.ifPresent(
          each ->
              each.writeRecord(
                  "file",
                  "row",
                  "order_id",
                  "decision_before",
                  "rules_before",
                  "reduction_before",
                  "decision_now",
                  "rules_now",
                  "reduction_now"));
    }

    private static CsvWriter open(Path path) {
      try {
        return CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw Trouble.input(Place.of(path.toString()), "verify.differences", e.getMessage());
      }
    }

    void write(OrderDifference difference) {
      DecisionLine at = difference.either();
      String row = String.valueOf(at.row());
      List<String> cells = new ArrayList<>(List.of(at.file(), row, at.orderId()));
      cells.addAll(cells(difference.before()));
      cells.addAll(cells(difference.now()));
      csv.ifPresent(each -> each.writeRecord(cells));
    }

    private static List<String> cells(DecisionLine line) {
      return line == null
          ? List.of("", "", "")
          : List.of(line.decision(), line.rules(), line.reductionKg());
    }

    @Override
    public void close() {
      csv.ifPresent(
          each -> {
            try {
              each.close();
            } catch (IOException e) {
              throw Trouble.input(Place.of(file), "verify.differences", e.getMessage());
            }
          });
    }
  }
}

package puhui.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import puhui.decisions.Decision;
import puhui.decisions.Sampling;
import puhui.report.DecisionsCsv;

/** Makes the lines of decisions.csv. */
final class DecisionsWorker extends LastWorker {
  private final DecisionsCsv csv;
  private final OutputStream out;
  private final Optional<Inclusion> inclusion;
  private final List<Leaf> leaves = new ArrayList<>();
  private byte[][] endings = new byte[256][];
  private final List<byte[]> files;
  private byte[] lines = new byte[1 << 19];
  private int size;

  DecisionsWorker(
      OrderRun run,
      Sampling sampling,
      DecisionsCsv csv,
      OutputStream out,
      Optional<Inclusion> inclusion) {
    super(run, sampling);
    this.inclusion = inclusion;
    this.csv = csv;
    this.out = out;
    files =
        run.orders().names().stream()
            .map(name -> (DecisionsCsv.cell(name) + ",").getBytes(StandardCharsets.UTF_8))
            .toList();
  }

  @Override
  void made(Segment orders) {
    size = 0;
    byte[] file = files.get(orders.file);
    for (int i = 0; i < orders.size; i++) {
      int textFrom = orders.textStart(i);
      int textLength = orders.textEnd[i] - textFrom;
      byte[] ending = ending(i);
      room(file.length + 20 + textLength + ending.length);
      put(file, 0, file.length);
      number(orders.rowOf(i));
      lines[size++] = ',';
      put(orders.text, textFrom, textLength);
      put(ending, 0, ending.length);
    }
    inclusion.ifPresent(tree -> addLeaves(orders, tree));
  }

  private void addLeaves(Segment orders, Inclusion tree) {
    leaves.clear();
    for (int i = 0; i < orders.size; i++) {
      if (result(0, i).findings().decision() == Decision.ELIGIBLE && orders.key[i] >= 0) {
        int from = orders.textStart(i);
        byte[] ending = ending(i);
        byte[] line = Arrays.copyOfRange(orders.text, from, orders.textEnd[i] + ending.length - 1);
        System.arraycopy(ending, 0, line, orders.textEnd[i] - from, ending.length - 1);
        leaves.add(tree.leaf(orders.key[i], line));
      }
    }
  }

  @Override
  public void hand() throws IOException {
    out.write(lines, 0, size);
    inclusion.ifPresent(tree -> leaves.forEach(tree::add));
  }

  private byte[] ending(int order) {
    int number = number(0, order);
    if (number >= endings.length) {
      endings = Arrays.copyOf(endings, 2 * number);
    }
    byte[] ending = endings[number];
    if (ending == null) {
      Result result = result(0, order);
      ending =
          csv.ending(
              result.findings().decision(),
              result.findings().adverse(),
              result.phone().fromTable(),
              result.phone().baselineKg());
      endings[number] = ending;
    }
    return ending;
  }

  private void room(int more) {
    if (size + more > lines.length) {
      lines = Arrays.copyOf(lines, 2 * lines.length + more);
    }
  }

  private void put(byte[] bytes, int from, int length) {
    System.arraycopy(bytes, from, lines, size, length);
    size += length;
  }

  private void number(long number) {
    if (number > Integer.MAX_VALUE) {
      byte[] digits = Long.toString(number).getBytes(StandardCharsets.US_ASCII);
      put(digits, 0, digits.length);
      return;
    }
    int rest = (int) number;
    int at = size + digits(rest);
    size = at;
    do {
      int next = rest / 10;
      lines[--at] = (byte) ('0' + rest - next * 10);
      rest = next;
    } while (rest > 0);
  }

  private static int digits(int number) {
    int digits = 1;
    for (long limit = 10; limit <= number; limit *= 10) {
      digits++;
    }
    return digits;
  }
}

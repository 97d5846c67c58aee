package puhui.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether two programs decided every order alike.
 *
 * @param orders lines that both have in common, without the header
 * @param differing lines that differ or that one of them lacks
 * @param shown the first of these, both ways
 */
record Agreement(long orders, long differing, List<String> shown) {
  private static final int SHOWN = 5;

  /** Compares two files of decisions byte by byte, and line by line where they differ. */
  static Agreement of(Path ours, Path theirs) throws IOException {
    long orders = -1;
    long differing = 0;
    List<String> shown = new ArrayList<>();
    boolean same = Files.mismatch(ours, theirs) < 0;
    try (BufferedReader one = Files.newBufferedReader(ours);
        BufferedReader other = Files.newBufferedReader(theirs)) {
      String line = one.readLine();
      String otherLine = same ? line : other.readLine();
      while (line != null || otherLine != null) {
        orders++;
        if (!same && (line == null || !line.equals(otherLine))) {
          differing++;
          if (shown.size() < SHOWN) {
            shown.add("line " + (orders + 1) + ": " + line + " | " + otherLine);
          }
        }
        line = one.readLine();
        otherLine = same ? line : other.readLine();
      }
    }
    return new Agreement(Math.max(orders, 0), differing, shown);
  }

  boolean holds() {
    return differing == 0;
  }
}

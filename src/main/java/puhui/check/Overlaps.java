package puhui.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import puhui.decisions.SoldPhone;

/** How many rows of two order files have equal cleaned content, counted device by device. */
final class Overlaps {
  private final Map<Files, Long> rows = new TreeMap<>();

  /** Two order files by number, the one that was given first before. */
  record Files(int file, int otherFile) implements Comparable<Files> {
    @Override
    public int compareTo(Files other) {
      return file != other.file
          ? Integer.compare(file, other.file)
          : Integer.compare(otherFile, other.otherFile);
    }
  }

  /**
   * Takes all orders of one device, in input order: a row counts once, for the first file before
   * its own that has the same content.
   */
  void add(List<SoldPhone> device) {
    Map<String, Integer> firstFile = new HashMap<>();
    for (SoldPhone phone : device) {
      int file = phone.order().row().file();
      Integer first = firstFile.putIfAbsent(phone.content(), file);
      if (first != null && first != file) {
        rows.merge(new Files(first, file), 1L, Long::sum);
      }
    }
  }

  /** Adds what another thread has counted of other devices. */
  void add(Overlaps others) {
    others.rows.forEach((files, count) -> rows.merge(files, count, Long::sum));
  }

  /** Rows by pair of files, those that were given first before. */
  Map<Files, Long> rows() {
    return rows;
  }
}

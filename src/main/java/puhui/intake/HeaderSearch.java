package puhui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import puhui.text.Trouble;

/**
 * Looks for the header among the first rows: the first row that names every needed column, else the
 * one that names the most; title rows may stand above it.
 *
 * @param skipped how many rows with a value stand above the header
 */
record HeaderSearch(Header header, int skipped, long line) {
  private static final int ROWS_LOOKED_AT = 20;

  /** The best header, or empty where no row has any value. */
  static Optional<HeaderSearch> in(RawRows rows, ColumnNames names) {
    List<HeaderSearch> candidates = new ArrayList<>();
    for (RawRow row = next(rows); row != null; row = next(rows)) {
      HeaderSearch candidate =
          new HeaderSearch(Header.of(row.fields(), names), candidates.size(), row.line());
      if (candidate.header.complete()) {
        return Optional.of(candidate);
      }
      candidates.add(candidate);
      if (candidates.size() == ROWS_LOOKED_AT) {
        break;
      }
    }
    return candidates.stream().reduce((best, later) -> later.known() > best.known() ? later : best);
  }

  /** How many of the contract's columns the row names. */
  int known() {
    return header.columns().size();
  }

  /**
   * The rows below the header, of the rows of the whole file; closes them where they cannot be
   * read.
   */
  RawRows below(RawRows rows) {
    try {
      for (int i = 0; i <= skipped; i++) {
        next(rows);
      }
      return rows;
    } catch (Trouble trouble) {
      rows.close();
      throw trouble;
    }
  }

  /** The next row with a value, or null. */
  static RawRow next(RawRows rows) {
    RawRow row = rows.next();
    while (row != null && row.blank() && !row.tooLong()) {
      row = rows.next();
    }
    return row;
  }
}

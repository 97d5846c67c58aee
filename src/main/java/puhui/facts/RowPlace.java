package puhui.facts;

/**
 * Where a row stands.
 *
 * @param file index of the order file, from 0
 * @param row data row in its file, from 1, unreadable rows counted in
 */
public record RowPlace(int file, long row) implements Comparable<RowPlace> {
  @Override
  public int compareTo(RowPlace other) {
    return file != other.file ? Integer.compare(file, other.file) : Long.compare(row, other.row);
  }
}

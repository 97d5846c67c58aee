package puhui.text;

/**
 * Where a problem stands.
 *
 * @param file the file as the user named it, empty where there is none
 * @param line from 1, 0 where there is none
 * @param column from 1, 0 where there is none
 */
public record Place(String file, long line, int column) {
  public static final Place NONE = new Place("", 0, 0);

  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** file:line:column, as far as known. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
  }
}

package puhui.report;

/** Keeps a cell of a CSV file that we write from coming to life as a formula in a spreadsheet. */
public final class LiveCell {
  private static final String LIVE = "=+-@\t\r\n＝＋－＠";

  private LiveCell() {}

  /** The text, with a leading apostrophe where a spreadsheet would run it. */
  public static String quiet(String text) {
    return !text.isEmpty() && LIVE.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}

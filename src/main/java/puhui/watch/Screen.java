package puhui.watch;

import java.io.PrintWriter;

/**
 * One screen of feedback: on a terminal it is cleared and drawn anew for each save; elsewhere lines
 * follow one another.
 */
public final class Screen {
  private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

  /** From here on letters are two columns wide: Chinese, Japanese, Korean. */
  private static final int WIDE = 0x1100;

  private final PrintWriter out;
  private final boolean terminal;
  private final int columns;
  private final int rows;
  private int used;

  /** A screen of so many columns and rows. */
  public Screen(PrintWriter out, boolean terminal, int columns, int rows) {
    this.out = out;
    this.terminal = terminal;
    this.columns = columns;
    this.rows = rows;
  }

  void clear() {
    out.print(terminal ? CLEAR : System.lineSeparator());
    used = 0;
  }

  /** A line that must be seen. */
  void line(String text) {
    out.println(text);
    out.flush();
    used += rowsOf(text);
  }

  /** Whether a line still has room, with so many rows below it. */
  boolean hasRoom(String text, int below) {
    return used + rowsOf(text) + below <= rows;
  }

  private int rowsOf(String text) {
    long width = text.codePoints().mapToLong(c -> c >= WIDE ? 2 : 1).sum();
    return (int) Math.max(1, (width + columns - 1) / columns);
  }
}

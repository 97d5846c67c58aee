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
  private int sheets;

  /** A screen of so many columns and rows. */
  public Screen(PrintWriter out, boolean terminal, int columns, int rows) {
    this.out = out;
    this.terminal = terminal;
    this.columns = columns;
    this.rows = rows;
  }

  /** An empty screen: what is still written on an older one is not shown. */
  synchronized Sheet blank() {
    out.print(terminal ? CLEAR : System.lineSeparator());
    return new Sheet(++sheets);
  }

  /** Nothing is shown any more. */
  synchronized void end() {
    sheets++;
  }

  /** What one save is answered with; safe for several threads. */
  final class Sheet {
    private final int number;
    private int used;

    private Sheet(int number) {
      this.number = number;
    }

    boolean isOld() {
      synchronized (Screen.this) {
        return number < sheets;
      }
    }

    /** A line that must be seen. */
    void line(String text) {
      synchronized (Screen.this) {
        if (!isOld()) {
          out.println(text);
          out.flush();
          used += rowsOf(text);
        }
      }
    }

    /** Whether a line still has room, with so many rows below it. */
    boolean hasRoom(String text, int below) {
      synchronized (Screen.this) {
        return used + rowsOf(text) + below <= rows;
      }
    }
  }

  private int rowsOf(String text) {
    long width = text.codePoints().mapToLong(c -> c >= WIDE ? 2 : 1).sum();
    return (int) Math.max(1, (width + columns - 1) / columns);
  }
}

package puhui.intake;

import java.io.Closeable;

/** The rows of a file one by one, title rows, header and blank rows too. */
interface RawRows extends Closeable {
  /** The next row, or null at the end. */
  RawRow next();

  @Override
  void close();
}

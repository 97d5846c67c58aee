package puhui.check;

import java.io.IOException;
import puhui.intake.Row;

/** Who hears what is read, in input order. */
public interface OrderOutputs {
  /**
   * So many more rows have been read.
   *
   * @param bytes of the unpacked file, 0 where a file is not read by its bytes
   */
  void read(long rows, long bytes);

  void unreadable(Row.Unreadable row) throws IOException;
}

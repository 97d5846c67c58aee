package puhui.intake;

import java.util.List;
import java.util.Set;

/**
 * One order file, opened: its columns are known, its rows come one by one in file order.
 *
 * <p>Opening checks the header (needed columns, doubled fields) and throws {@link
 * puhui.text.Trouble} with exit code INPUT.
 */
public interface OrderFile extends AutoCloseable {
  /** The contract's columns that the file has. */
  Set<Field> columns();

  /** Columns that are none of the contract's, as written in the file. */
  List<String> unknownColumns();

  /** The next row, or null at the end. Lines without any value are no rows. */
  Row next();

  /** The same file, from its beginning. */
  OrderFile again();

  @Override
  void close();
}

package puhui.intake;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** An order file with a header and rows below it, read row by row: a sheet. */
final class TableFile implements OrderFile {
  private final RawRows rows;
  private final Header header;
  private final RowMaker maker;
  private final Supplier<OrderFile> again;
  private long number;

  /** A file whose rows already stand below the header. */
  TableFile(RawRows rows, Header header, RowMaker maker, Supplier<OrderFile> again) {
    this.rows = rows;
    this.header = header;
    this.maker = maker;
    this.again = again;
  }

  @Override
  public Set<Field> columns() {
    return header.columns();
  }

  @Override
  public List<String> unknownColumns() {
    return header.unknownColumns();
  }

  @Override
  public Row next() {
    RawRow raw = HeaderSearch.next(rows);
    return raw == null ? null : maker.row(++number, raw);
  }

  @Override
  public OrderFile again() {
    return again.get();
  }

  @Override
  public void close() {
    rows.close();
  }
}

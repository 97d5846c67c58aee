package puhui.intake;

import java.util.List;
import java.util.Set;

/** An order file with a header and rows below it: CSV or a sheet. */
final class TableFile implements OrderFile {
  private final RawRows rows;
  private final Header header;
  private final RowMaker maker;
  private long number;

  /** A file whose rows already stand below the header. */
  TableFile(RawRows rows, Header header, RowMaker maker) {
    this.rows = rows;
    this.header = header;
    this.maker = maker;
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
  public void close() {
    rows.close();
  }
}

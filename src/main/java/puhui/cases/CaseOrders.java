package puhui.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import puhui.facts.RowPlace;
import puhui.intake.Field;
import puhui.intake.OrderFile;
import puhui.intake.Row;

/** An order file in memory: the rows of a case. */
final class CaseOrders implements OrderFile {
  private final int file;
  private final Set<Field> columns;
  private final List<Row> rows = new ArrayList<>();
  private int next;

  /** A file without rows; the number counts from 0. */
  CaseOrders(int file, Set<Field> withoutColumns) {
    this.file = file;
    this.columns = EnumSet.allOf(Field.class);
    this.columns.removeAll(withoutColumns);
  }

  /**
   * Adds a row and says where it stands; a cell of a column that the file does not have is blank.
   */
  RowPlace add(String[] cells) {
    RowPlace place = new RowPlace(file, rows.size() + 1L);
    String[] written = cells.clone();
    Arrays.stream(Field.values())
        .filter(field -> !columns.contains(field))
        .forEach(field -> written[field.ordinal()] = "");
    rows.add(new Row.Readable(place, written));
    return place;
  }

  @Override
  public Set<Field> columns() {
    return columns;
  }

  @Override
  public List<String> unknownColumns() {
    return List.of();
  }

  @Override
  public Row next() {
    return next < rows.size() ? rows.get(next++) : null;
  }

  @Override
  public OrderFile again() {
    CaseOrders again = new CaseOrders(file, EnumSet.noneOf(Field.class));
    again.rows.addAll(rows);
    return again;
  }

  @Override
  public void close() {}
}

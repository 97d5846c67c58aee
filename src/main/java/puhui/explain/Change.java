package puhui.explain;

import java.util.Map;
import puhui.intake.Field;
import puhui.intake.Row;

/**
 * One thing about an order that could be otherwise.
 *
 * @param field column of the order file
 * @param kind what it would have to be
 * @param to as people read it; "" where the kind says it
 * @param cells how a row would say it
 * @param distance how far it is from what is there; days of a date, 0 where there is no measure
 */
record Change(Field field, Kind kind, String to, Map<Field, String> cells, long distance) {
  /** What the value would have to be. */
  enum Kind {
    VALUE,
    STATED,
    NOT_STATED,
    IN_SHENZHEN,
    OUTSIDE_SHENZHEN,
    /** A real number, of a phone that has no other order and no credit. */
    GENUINE_IMEI
  }

  static Change value(Field field, String to, long distance) {
    return new Change(field, Kind.VALUE, to, Map.of(field, to), distance);
  }

  /** The row that says it. */
  Row.Readable in(Row.Readable row) {
    String[] cells = row.cells().clone();
    this.cells.forEach((column, text) -> cells[column.ordinal()] = text);
    return new Row.Readable(row.place(), cells);
  }
}

package puhui.intake;

import puhui.facts.RowPlace;

/** One data row of an order file: an order's cells, or the reason why it cannot be read. */
public sealed interface Row permits Row.Readable, Row.Unreadable {
  RowPlace place();

  /**
   * A row whose form is right.
   *
   * @param cells text by {@link Field#ordinal()}: as in the file, surrounding blanks removed,
   *     numbers and dates of a spreadsheet as plain text (a date cell as 2023-10-18 or 2023-10-18
   *     12:30:00, a number without exponent); "" where the column is absent or the cell is blank
   */
  record Readable(RowPlace place, String[] cells) implements Row {
    public String cell(Field field) {
      return cells[field.ordinal()];
    }
  }

  /**
   * A row that decides nothing (contract: unreadable).
   *
   * @param column the English column name as far as one is to blame, else ""
   * @param value the offending text, shortened to 200 characters
   * @param reason key of the sentence ("intake.unreadable.…")
   */
  record Unreadable(RowPlace place, String column, String value, String reason) implements Row {}
}

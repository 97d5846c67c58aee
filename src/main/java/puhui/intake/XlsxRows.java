package puhui.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import puhui.intake.cells.Plain;
import puhui.text.Trouble;

/** The rows of one sheet, read as they stream by; closing them closes the workbook. */
final class XlsxRows implements RawRows {
  private final Path file;
  private final Workbook workbook;
  private final Iterator<Row> rows;
  private final int dateColumn;
  private final int width;

  /**
   * The sheet's rows from the first.
   *
   * @param dateColumn column in which a number without date format is a date too, -1 where it is
   *     not known yet
   * @param width of the header, below which a row is filled up with blank cells; 0 where it is not
   *     known yet
   */
  XlsxRows(Path file, Workbook workbook, Sheet sheet, int dateColumn, int width) {
    this.file = file;
    this.workbook = workbook;
    this.rows = sheet.rowIterator();
    this.dateColumn = dateColumn;
    this.width = width;
  }

  @Override
  public RawRow next() {
    try {
      return rows.hasNext() ? raw(rows.next()) : null;
    } catch (Trouble e) {
      throw e;
    } catch (RuntimeException e) {
      throw XlsxFiles.trouble(file, e);
    }
  }

  private RawRow raw(Row row) {
    String[] fields = new String[Math.max(width, 16)];
    Arrays.fill(fields, "");
    int count = width;
    for (Cell cell : row) {
      int column = cell.getColumnIndex();
      String text = Plain.trim(XlsxCell.text(cell, column == dateColumn));
      if (column >= fields.length && !text.isEmpty()) {
        int old = fields.length;
        fields = Arrays.copyOf(fields, Math.max(column + 1, old * 2));
        Arrays.fill(fields, old, fields.length, "");
      }
      if (!text.isEmpty()) {
        fields[column] = text;
        count = Math.max(count, column + 1);
      }
    }
    return new RawRow(row.getRowNum() + 1L, Arrays.copyOf(fields, count), false);
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw OrderBytes.trouble(file, e);
    }
  }
}

package puhui.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a spreadsheet's cell says as text: numbers as plain decimals (an IMEI kept as a number as
 * its digits), dates as 2023-10-18 or 2023-10-18 12:30:00, formulas as their last result, errors as
 * nothing.
 */
final class XlsxCell {
  /** 2000-01-01 and 2100-01-01 as Excel counts days. */
  private static final double FIRST_SERIAL = 36526;

  private static final double LAST_SERIAL = 73051;

  /** 10000-01-01: what is beyond is no date, whatever its format. */
  private static final double NO_SERIAL = 2958466;

  private static final DateTimeFormatter WITH_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private XlsxCell() {}

  /**
   * The cell's text; in the date column a number between 2000 and 2100 is a date whatever its
   * format.
   */
  static String text(Cell cell, boolean dateColumn) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> number(cell, dateColumn);
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> cell.getBooleanCellValue() ? "true" : "";
      case BLANK, ERROR, FORMULA, _NONE -> "";
    };
  }

  private static String number(Cell cell, boolean dateColumn) {
    double value = cell.getNumericCellValue();
    boolean serial = dateColumn && value >= FIRST_SERIAL && value < LAST_SERIAL;
    if (serial || value >= 1 && value < NO_SERIAL && DateUtil.isCellDateFormatted(cell)) {
      return date(cell.getLocalDateTimeCellValue());
    }
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  private static String date(LocalDateTime date) {
    LocalDateTime seconds = date.plusNanos(500_000_000).withNano(0);
    return seconds.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? seconds.toLocalDate().toString()
        : seconds.format(WITH_TIME);
  }
}

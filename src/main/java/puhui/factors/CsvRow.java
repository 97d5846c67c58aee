package puhui.factors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.text.Place;

/** One row of a CSV file of the folder, by column name; a cell that is absent is the empty text. */
record CsvRow(String file, long line, Map<String, Integer> columns, List<String> cells) {
  String text(String column) {
    Integer index = columns.get(column);
    return index == null || index >= cells.size() ? "" : cells.get(index);
  }

  Place place(String column) {
    return new Place(file, line, columns.getOrDefault(column, -1) + 1);
  }

  /** The text of a cell that may not be blank. */
  String needed(String column, Problems problems) {
    String text = text(column);
    if (text.isEmpty()) {
      problems.add(place(column), "cell.missing", column);
    }
    return text;
  }

  /** A decimal that is not negative; not stated where the cell is blank or wrong. */
  Amount amount(String column, Problems problems) {
    String text = text(column);
    if (text.isEmpty()) {
      return Amount.NOT_STATED;
    }
    try {
      BigDecimal value = new BigDecimal(text);
      if (value.signum() >= 0) {
        return new Amount(value);
      }
      problems.add(place(column), "number.negative", column, text);
    } catch (NumberFormatException e) {
      problems.add(place(column), "number.bad", column, text);
    }
    return Amount.NOT_STATED;
  }

  /** A decimal that must be there; zero, and a problem, where it is not. */
  BigDecimal neededAmount(String column, Problems problems) {
    needed(column, problems);
    Amount amount = amount(column, problems);
    return amount.stated() ? amount.value() : BigDecimal.ZERO;
  }

  /** A day as yyyy-MM-dd; not stated where the cell is blank or wrong. */
  Day day(String column, Problems problems) {
    String text = text(column);
    if (text.isEmpty()) {
      return Day.NOT_STATED;
    }
    try {
      return new Day(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      problems.add(place(column), "day.bad", column, text);
      return Day.NOT_STATED;
    }
  }
}

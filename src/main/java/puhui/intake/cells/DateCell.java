package puhui.intake.cells;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import puhui.facts.Day;

/**
 * A date as order files write it: 2023-10-18, 2023/10/18, 2023.10.18, 2023年10月18日 (months and days
 * of one or two digits) or 20231018, with or without a time HH:mm[:ss[.S]] after a blank or T.
 *
 * <p>A time with an offset is turned into Asia/Shanghai, where every time without one is (contract,
 * Orders). A day that no calendar has (2023-02-30) is no known form.
 */
public final class DateCell {
  private static final int SHANGHAI_MINUTES = 8 * 60;
  private static final int MINUTES_OF_DAY = 24 * 60;
  private static final int FIRST_YEAR = 2000;

  /**
   * Days already made, by year since 2000 and day of the year; filled as they occur, harmless if
   * two threads do it at once.
   */
  private static final Day[] KNOWN = new Day[366 * 100];

  private DateCell() {}

  /** The day in Shanghai, or empty where the cell is in no known form. */
  public static Optional<Day> day(String cell) {
    Cursor cursor = new Cursor(Plain.fold(cell));
    LocalDate date = date(cursor);
    if (date == null) {
      return Optional.empty();
    }
    if (cursor.end()) {
      return Optional.of(known(date));
    }
    if (!cursor.blanks() && !cursor.accept('T') && !cursor.accept('t')) {
      return Optional.empty();
    }
    int minutes = minutesInShanghai(cursor);
    return minutes == Integer.MIN_VALUE || !cursor.end()
        ? Optional.empty()
        : Optional.of(known(date.plusDays(Math.floorDiv(minutes, MINUTES_OF_DAY))));
  }

  private static LocalDate date(Cursor cursor) {
    int digits = cursor.digitsAhead();
    if (digits == 8) {
      return valid(cursor.take(4), cursor.take(2), cursor.take(2));
    }
    if (digits != 4) {
      return null;
    }
    int year = cursor.take(4);
    char separator = cursor.peek();
    boolean chinese = separator == '年';
    if (!chinese && separator != '-' && separator != '/' && separator != '.') {
      return null;
    }
    cursor.accept(separator);
    int month = cursor.number(1, 2);
    if (!cursor.accept(chinese ? '月' : separator)) {
      return null;
    }
    int day = cursor.number(1, 2);
    return chinese && !cursor.accept('日') ? null : valid(year, month, day);
  }

  private static LocalDate valid(int year, int month, int day) {
    boolean exists =
        year >= 1
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= 31
            && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    return exists ? LocalDate.of(year, month, day) : null;
  }

  /**
   * Minutes since midnight in Shanghai (below 0 the day before), or the smallest int where it is no
   * time.
   */
  private static int minutesInShanghai(Cursor cursor) {
    int hour = cursor.number(1, 2);
    if (hour < 0 || hour > 23 || !cursor.accept(':')) {
      return Integer.MIN_VALUE;
    }
    int minute = cursor.number(2, 2);
    if (minute < 0 || minute > 59 || !seconds(cursor)) {
      return Integer.MIN_VALUE;
    }
    int local = hour * 60 + minute;
    cursor.blanks();
    if (cursor.end()) {
      return local;
    }
    int offset = offsetMinutes(cursor);
    return offset == Integer.MIN_VALUE ? offset : local - offset + SHANGHAI_MINUTES;
  }

  private static boolean seconds(Cursor cursor) {
    if (!cursor.accept(':')) {
      return true;
    }
    int second = cursor.number(2, 2);
    if (second < 0 || second > 59) {
      return false;
    }
    return !cursor.accept('.') || cursor.number(1, 9) >= 0;
  }

  /** Z, +08, +0800 or +08:00 in minutes, or the smallest int. */
  private static int offsetMinutes(Cursor cursor) {
    if (cursor.accept('Z') || cursor.accept('z')) {
      return 0;
    }
    int sign = cursor.accept('-') ? -1 : cursor.accept('+') ? 1 : 0;
    int digits = cursor.digitsAhead();
    if (sign == 0 || digits != 2 && digits != 4) {
      return Integer.MIN_VALUE;
    }
    int hours = cursor.take(2);
    int minutes = digits == 4 ? cursor.take(2) : cursor.accept(':') ? cursor.number(2, 2) : 0;
    boolean exists = hours <= 18 && minutes >= 0 && minutes <= 59;
    return exists ? sign * (hours * 60 + minutes) : Integer.MIN_VALUE;
  }

  private static Day known(LocalDate date) {
    int index = (date.getYear() - FIRST_YEAR) * 366 + date.getDayOfYear() - 1;
    if (index < 0 || index >= KNOWN.length) {
      return new Day(date);
    }
    Day day = KNOWN[index];
    if (day == null) {
      day = new Day(date);
      KNOWN[index] = day;
    }
    return day;
  }
}

package puhui.rules.meaning;

import static puhui.rules.meaning.Meaning.of;

import java.time.LocalDate;
import java.util.List;
import puhui.facts.Order;

/** Conditions on days: the crediting start is 2022-08-18, the last day 2023-12-31. */
public final class DayMeanings {
  private static final LocalDate START = LocalDate.of(2022, 8, 18);
  private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

  /** One line each. */
  public static final List<Meaning> ALL =
      List.of(
          of("date.stated", o -> day(o) != null),
          of("!date.stated", o -> day(o) == null),
          of("!!date.stated", o -> day(o) != null),
          of("date.stated, date < parameters.creditingStart", o -> before(o, START)),
          of("date.stated && date < parameters.creditingStart", o -> before(o, START)),
          of("date.stated, date <= parameters.creditingStart", o -> before(o, START.plusDays(1))),
          of("date.stated, date > parameters.creditingStart", o -> after(o, START)),
          of("date.stated, date >= parameters.creditingStart", o -> after(o, START.minusDays(1))),
          of("date.stated, date == parameters.creditingStart", o -> START.equals(day(o))),
          of(
              "date.stated, date != parameters.creditingStart",
              o -> day(o) != null && !day(o).isEqual(START)),
          of("date.stated, parameters.creditingStart > date", o -> before(o, START)),
          of("date.stated, parameters.creditingStart < date", o -> after(o, START)),
          of("date.stated, parameters.creditingStart == date", o -> START.equals(day(o))),
          of(
              "date.stated, parameters.creditingStart != date",
              o -> day(o) != null && !START.equals(day(o))),
          of("date.stated, parameters.lastDay >= date", o -> before(o, LAST.plusDays(1))),
          of("date.stated, parameters.lastDay <= date", o -> after(o, LAST.minusDays(1))),
          of(
              "date.stated, date >= parameters.creditingStart, date <= parameters.lastDay",
              o -> day(o) != null && !day(o).isBefore(START) && !day(o).isAfter(LAST)),
          of(
              "date.stated && (date < parameters.creditingStart || date > parameters.lastDay)",
              o -> before(o, START) || after(o, LAST)),
          of(
              "!date.stated || date < parameters.creditingStart",
              o -> day(o) == null || day(o).isBefore(START)),
          of(
              "!date.stated || date >= parameters.creditingStart",
              o -> day(o) == null || !day(o).isBefore(START)),
          of(
              "!(date.stated && date < parameters.creditingStart)",
              o -> day(o) == null || !day(o).isBefore(START)),
          of(
              "!(!date.stated || date < parameters.creditingStart)",
              o -> day(o) != null && !day(o).isBefore(START)),
          of(
              "date.stated, !(date < parameters.creditingStart)",
              o -> day(o) != null && day(o).compareTo(START) >= 0),
          of(
              "date.stated, date in ( parameters.creditingStart, parameters.lastDay )",
              o -> START.equals(day(o)) || LAST.equals(day(o))),
          of(
              "date.stated, date not in ( parameters.creditingStart, parameters.lastDay )",
              o -> day(o) != null && !START.equals(day(o)) && !LAST.equals(day(o))),
          of("date.stated, date in ( parameters.creditingStart )", o -> START.equals(day(o))),
          of("date.stated, date == date", o -> day(o) != null),
          of("date.stated, date < date", o -> false),
          of("date.stated, date.year.stated", o -> day(o) != null),
          of("date.year.stated", o -> day(o) != null),
          of("date.year.positive", o -> day(o) != null && day(o).getYear() > 0),
          of("date.stated, date.year == applicationYear", o -> sameYear(o)),
          of("date.stated, date.year != applicationYear", o -> day(o) != null && !sameYear(o)),
          of(
              "date.stated, date.year < applicationYear",
              o -> day(o) != null && year(o) > day(o).getYear()),
          of(
              "date.stated, date.year >= applicationYear",
              o -> day(o) != null && year(o) <= day(o).getYear()),
          of(
              "date.stated, date.year > applicationYear",
              o -> day(o) != null && year(o) < day(o).getYear()),
          of(
              "date.stated, date.year <= applicationYear",
              o -> day(o) != null && year(o) >= day(o).getYear()),
          of("date.stated, applicationYear != date.year", o -> day(o) != null && !sameYear(o)),
          of(
              "date.stated, date.year == parameters.firstYear",
              o -> day(o) != null && day(o).getYear() == 2023),
          of("!date.stated || date.year != applicationYear", o -> day(o) == null || !sameYear(o)));

  private DayMeanings() {}

  private static LocalDate day(Order order) {
    return order.date().value();
  }

  private static int year(Order order) {
    return order.applicationYear().value().intValueExact();
  }

  private static boolean sameYear(Order order) {
    return day(order) != null && day(order).getYear() == year(order);
  }

  private static boolean before(Order order, LocalDate limit) {
    return day(order) != null && day(order).isBefore(limit);
  }

  private static boolean after(Order order, LocalDate limit) {
    return day(order) != null && day(order).isAfter(limit);
  }
}

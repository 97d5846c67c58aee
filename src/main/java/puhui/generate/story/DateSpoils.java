package puhui.generate.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import puhui.generate.words.Dice;
import puhui.generate.words.Season;
import puhui.generate.words.Terms;

/** What can be wrong with an order's date (AP-07, AP-08, DC-01). */
final class DateSpoils {
  static final Spoil NO_DATE =
      Spoil.of(
          (draft, dice) -> draft.withoutDay(dice.pick(Terms.NOT_STATED)).caughtBy("DC-01"),
          Column.ORDER_DATE);

  /** Before crediting began; outside an application of 2022 the year is wrong as well. */
  static final Spoil BEFORE_START = Spoil.of(DateSpoils::beforeStart, Column.ORDER_DATE);

  /** After crediting began, but in a year that is not the application's. */
  static final Spoil OTHER_YEAR = Spoil.of(DateSpoils::otherYear, Column.ORDER_DATE);

  /**
   * In the calendar year before the application's; before 2022-08-18 crediting had not begun
   * either.
   */
  static final Spoil YEAR_BEFORE =
      Spoil.of((draft, dice) -> yearBefore(draft, dice, LocalDate.MIN), Column.ORDER_DATE);

  private DateSpoils() {}

  private static void beforeStart(Draft draft, Dice dice) {
    LocalDate lastDay = Season.CREDITING_START.minusDays(1);
    LocalDate day =
        dice.chance(250) ? lastDay : lastDay.minusDays(dice.below(lastDay.getDayOfYear()));
    draft.write(day, dice).caughtBy("AP-07");
    if (draft.world().year() != day.getYear()) {
      draft.caughtBy("AP-08");
    }
  }

  private static void otherYear(Draft draft, Dice dice) {
    if (draft.world().year() > Season.CREDITING_START.getYear() && dice.chance(500)) {
      yearBefore(draft, dice, Season.CREDITING_START);
    } else {
      LocalDate newYear = LocalDate.of(draft.world().year() + 1, 1, 1);
      draft
          .write(dice.chance(250) ? newYear : newYear.plusDays(dice.below(45)), dice)
          .caughtBy("AP-08");
    }
  }

  private static void yearBefore(Draft draft, Dice dice, LocalDate notBefore) {
    LocalDate newYear = LocalDate.of(draft.world().year() - 1, 1, 1);
    LocalDate first = newYear.isBefore(notBefore) ? notBefore : newYear;
    LocalDate last = newYear.plusYears(1).minusDays(1);
    LocalDate day =
        switch (dice.below(8)) {
          case 0 -> first;
          case 1 -> last;
          default -> first.plusDays(dice.below((int) ChronoUnit.DAYS.between(first, last) + 1));
        };
    draft.write(day, dice).caughtBy("AP-08");
    if (day.isBefore(Season.CREDITING_START)) {
      draft.caughtBy("AP-07");
    }
  }
}

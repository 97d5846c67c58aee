package puhui.generate.words;

import java.time.LocalDate;
import java.util.Arrays;

/** When orders are placed in a year: a quiet February, a peak in the first half of November. */
public final class Season {
  /** The first day of crediting; nothing before it counts (chapter 4). */
  public static final LocalDate CREDITING_START = LocalDate.of(2022, 8, 18);

  private static final int[] MONTHS = {75, 55, 80, 75, 85, 100, 80, 85, 95, 95, 105, 95};

  private final LocalDate first;
  private final int[] upTo;

  public Season(int year) {
    LocalDate start = LocalDate.of(year, 1, 1);
    first = start.isBefore(CREDITING_START) ? CREDITING_START : start;
    int days = first.lengthOfYear() - first.getDayOfYear() + 1;
    upTo = new int[days];
    for (int i = 0, sum = 0; i < days; i++) {
      sum += weight(first.plusDays(i));
      upTo[i] = sum;
    }
  }

  /** A day of the year that counts. */
  public LocalDate draw(Dice dice) {
    int mark = dice.below(upTo[upTo.length - 1]) + 1;
    int found = Arrays.binarySearch(upTo, mark);
    return first.plusDays(found >= 0 ? found : -found - 1);
  }

  private static int weight(LocalDate day) {
    int month = MONTHS[day.getMonthValue() - 1];
    boolean sale = day.getMonthValue() == 11 && day.getDayOfMonth() <= 12;
    return sale ? month * (day.getDayOfMonth() == 11 ? 5 : 2) : month;
  }
}

package puhui.generate.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The ways in which platforms write a day; every one of them means the same day in Shanghai. */
public final class DateForms {
  private static final List<DateTimeFormatter> DAYS =
      forms(
          "yyyy-MM-dd",
          "yyyy/MM/dd",
          "yyyyMMdd",
          "yyyy年MM月dd日",
          "yyyy.MM.dd",
          "yyyy/M/d",
          "yyyy年M月d日",
          "yyyy-M-d");

  private static final List<DateTimeFormatter> TIMES =
      forms(" HH:mm", " HH:mm:ss", " HH:mm:ss.S", "'T'HH:mm:ss");

  private static final DateTimeFormatter PLAIN = forms("yyyy-MM-dd HH:mm:ss").get(0);
  private static final DateTimeFormatter INSTANT = forms("yyyy-MM-dd'T'HH:mm:ss").get(0);
  private static final int SHANGHAI_HOURS = 8;

  private DateForms() {}

  /** The day in some form, with a time of that day or without. */
  public static String draw(LocalDate day, Dice dice) {
    LocalDateTime moment = day.atTime(time(dice));
    return switch (dice.below(20)) {
      case 0 -> INSTANT.format(moment) + "+08:00";
      case 1 -> INSTANT.format(moment.minusHours(SHANGHAI_HOURS)) + "+00:00";
      case 2 -> INSTANT.format(moment.minusHours(SHANGHAI_HOURS)) + "Z";
      case 3, 4, 5 -> dice.pick(DAYS).format(day);
      case 6, 7 -> dice.pick(DAYS).format(day) + dice.pick(TIMES).format(moment);
      case 8, 9, 10, 11 -> DAYS.get(0).format(day);
      default -> PLAIN.format(moment);
    };
  }

  /** An evening more often than a morning, and now and then the edges of the day. */
  private static LocalTime time(Dice dice) {
    if (dice.chance(10)) {
      return dice.chance(500) ? LocalTime.MIDNIGHT : LocalTime.of(23, 59, 59);
    }
    int hour = dice.chance(600) ? dice.between(12, 23) : dice.between(0, 23);
    return LocalTime.of(hour, dice.below(60), dice.below(60));
  }

  private static List<DateTimeFormatter> forms(String... patterns) {
    return List.of(patterns).stream()
        .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
        .toList();
  }
}

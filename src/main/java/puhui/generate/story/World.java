package puhui.generate.story;

import puhui.generate.words.Dice;
import puhui.generate.words.Season;

/**
 * What all orders of one generated year share.
 *
 * @param year the application's accounting year, 2022 or later
 */
public record World(long seed, int year, Season season, long imeiStart, long orderIdStart) {
  public static final String PLATFORM = "示例平台";
  public static final String ALIAS = "example";

  public static World of(long seed, int year) {
    Dice numbers = new Dice(seed, Dice.Purpose.NUMBERS, 0);
    return new World(seed, year, new Season(year), numbers.next(), numbers.next());
  }

  Dice dice(Dice.Purpose purpose, long number) {
    return new Dice(seed, purpose, number);
  }
}

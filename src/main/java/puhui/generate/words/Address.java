package puhui.generate.words;

import java.util.List;

/**
 * A delivery address as an order states it.
 *
 * @param text free text, or blank
 * @param code division code of 6, 9 or 12 digits, a postcode, or blank
 */
public record Address(String text, String code) {
  private static final List<String> ESTATES =
      List.of("幸福花园", "阳光小区", "翠苑", "丽景轩", "和谐家园", "锦绣名庭", "创业大厦", "科苑大厦", "时代公寓", "东方雅居");

  /** What follows the street: an estate with its door. */
  static String door(Dice dice) {
    String estate = dice.pick(ESTATES);
    return switch (dice.below(4)) {
      case 0 -> estate + dice.between(1, 30) + "栋" + dice.between(101, 3306) + "室";
      case 1 ->
          estate + dice.between(1, 12) + "栋" + dice.between(1, 4) + "单元" + dice.between(101, 2806);
      case 2 ->
          estate + dice.between(1, 9) + "期" + dice.between(1, 20) + "座, " + dice.between(201, 1806);
      default -> estate + dice.between(1, 40) + "号";
    };
  }

  /** A division's name without its suffix, as people write it. */
  static String bare(String name) {
    return name.substring(0, name.length() - (name.endsWith("街道") ? 2 : 1));
  }
}

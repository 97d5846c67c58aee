package puhui.generate.words;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;

/** Addresses that are settled to lie in Shenzhen, in every form of the contract's table. */
public final class InShenzhen {
  private static final List<Street> STREETS = WordList.read("shenzhen.csv", Street::of);

  /** Districts whose name no other place of China has. */
  private static final Set<String> ONLY_HERE =
      Set.of("福田区", "罗湖区", "盐田区", "宝安区", "龙岗区", "坪山区", "光明区");

  private static final List<String> POSTCODES = List.of("518000", "518057", "518101");

  private InShenzhen() {}

  private record Street(String code, String district, String name) {
    static Street of(NamedCsvRecord line) {
      return new Street(line.getField("code"), line.getField("district"), line.getField("street"));
    }
  }

  /** Text, code or both: together they settle the place. */
  public static Address draw(Dice dice) {
    Street street = dice.pick(STREETS);
    return switch (dice.below(20)) {
      case 0 -> new Address("", code(street, dice));
      case 1 -> new Address(Address.door(dice), code(street, dice));
      case 2 -> new Address(street.district + Address.door(dice), code(street, dice));
      case 3 -> new Address(text(street, dice), dice.pick(POSTCODES));
      case 4, 5, 6, 7, 8, 9 -> new Address(text(street, dice), "");
      default -> new Address(text(street, dice), code(street, dice));
    };
  }

  /** A text that settles the place by itself. */
  public static String text(Dice dice) {
    return text(dice.pick(STREETS), dice);
  }

  /** A code that settles the place by itself. */
  public static String code(Dice dice) {
    return code(dice.pick(STREETS), dice);
  }

  private static String text(Street street, Dice dice) {
    String district = street.district;
    String door = Address.door(dice);
    return switch (dice.below(24)) {
      case 0 -> "广东 深圳 " + Address.bare(district) + " " + Address.bare(street.name) + " " + door;
      case 1 -> "广东深圳" + district + street.name + door;
      case 2 -> "深圳" + Address.bare(district) + street.name + door;
      case 3 -> "深圳南山科技园" + dice.between(1, 9) + "栋";
      case 4 -> "中国广东省深圳市" + district + street.name + door;
      case 5 -> "大鹏新区葵涌" + dice.between(1, 90) + "号";
      case 6 -> "光明新区" + door;
      case 7, 8 -> (ONLY_HERE.contains(district) ? "" : "深圳市") + district + street.name + door;
      case 9, 10, 11, 12 -> "深圳市" + district + street.name + door;
      default -> "广东省深圳市" + district + street.name + door;
    };
  }

  private static String code(Street street, Dice dice) {
    return switch (dice.below(10)) {
      case 0 -> "440300";
      case 1 -> street.code;
      case 2 -> street.code + "00" + dice.between(1, 9);
      default -> street.code.substring(0, 6);
    };
  }
}

package puhui.generate.words;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * Addresses that are settled to lie outside Shenzhen, some of them with Shenzhen in the name of a
 * road.
 */
public final class Elsewhere {
  private static final List<Place> PLACES = WordList.read("elsewhere.csv", Place::of);

  private static final List<Address> TRAPS =
      List.of(
          new Address("广东省惠州市惠城区深圳路1号", ""),
          new Address("北京市朝阳区深圳大厦", ""),
          new Address("朝阳区建国路", ""),
          new Address("南山区科技园", "230404"),
          new Address("广东省汕尾市海丰县海城镇", "441521"));

  private Elsewhere() {}

  /**
   * @param province blank for a municipality
   */
  private record Place(String code, String province, String city, String district, String road) {
    static Place of(NamedCsvRecord line) {
      return new Place(
          line.getField("code"),
          line.getField("province"),
          line.getField("city"),
          line.getField("district"),
          line.getField("road"));
    }
  }

  public static Address draw(Dice dice) {
    if (dice.chance(60)) {
      return dice.pick(TRAPS);
    }
    Place place = dice.pick(PLACES);
    return switch (dice.below(12)) {
      case 0 -> new Address("", place.code);
      case 1 -> new Address(Address.door(dice), place.code);
      case 2, 3, 4, 5 -> new Address(text(place, dice), "");
      default -> new Address(text(place, dice), place.code);
    };
  }

  /** A text that settles the place by itself. */
  public static String text(Dice dice) {
    return text(dice.pick(PLACES), dice);
  }

  /** A code that settles the place by itself. */
  public static String code(Dice dice) {
    return dice.pick(PLACES).code;
  }

  private static String text(Place place, Dice dice) {
    String road = place.road + dice.between(1, 300) + "号" + Address.door(dice);
    return switch (dice.below(8)) {
      case 0 -> place.city + " " + place.district + " " + road;
      case 1 -> place.city + place.district + road;
      default -> place.province + place.city + place.district + road;
    };
  }
}

package puhui.generate.words;

/** The ways in which a phone's storage, model and brand are written. */
public final class StorageForms {
  private StorageForms() {}

  /** 128, 128GB, 8+128, 1TB: with RAM before it or without. */
  public static String storage(int gb, int ramGb, Dice dice) {
    if (gb == 1024 && dice.chance(600)) {
      return "1TB";
    }
    return switch (dice.below(12)) {
      case 0, 1 -> gb + "GB";
      case 2, 3 -> gb + "G";
      case 4 -> ramGb + "+" + gb;
      case 5 -> ramGb + "GB+" + gb + "GB";
      case 6 -> ramGb + "/" + gb;
      default -> String.valueOf(gb);
    };
  }

  /** The model, now and then with the brand before it and storage and colour after it. */
  public static String model(Phone phone, int gb, Dice dice) {
    return switch (dice.below(10)) {
      case 0 -> phone.brand() + " " + phone.model();
      case 1 -> phone.model() + " " + gb + "GB 黑色";
      case 2 -> phone.model().toLowerCase(java.util.Locale.ROOT);
      default -> phone.model();
    };
  }

  public static String brand(Phone phone, Dice dice) {
    return switch (dice.below(6)) {
      case 0 -> phone.brand().toUpperCase(java.util.Locale.ROOT);
      case 1, 2 -> phone.brand();
      default -> phone.brandZh();
    };
  }
}

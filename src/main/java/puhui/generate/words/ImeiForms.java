package puhui.generate.words;

/**
 * The ways in which a genuine IMEI reaches us: separators, full-width digits and what spreadsheets
 * make of it.
 */
public final class ImeiForms {
  private static final int FULL_WIDTH = '０' - '0';

  private ImeiForms() {}

  public static String draw(String imei, Dice dice) {
    return switch (dice.below(40)) {
      case 0 -> dashed(imei, '-');
      case 1 -> dashed(imei, ' ');
      case 2 -> fullWidth(imei);
      case 3, 4 -> imei + ".0";
      case 5, 6 -> "'" + imei;
      case 7, 8 -> "=\"" + imei + "\"";
      default -> imei;
    };
  }

  private static String dashed(String imei, char dash) {
    return imei.substring(0, 2)
        + dash
        + imei.substring(2, 8)
        + dash
        + imei.substring(8, 14)
        + dash
        + imei.charAt(14);
  }

  private static String fullWidth(String imei) {
    StringBuilder text = new StringBuilder();
    imei.chars().forEach(digit -> text.append((char) (digit + FULL_WIDTH)));
    return text.toString();
  }
}

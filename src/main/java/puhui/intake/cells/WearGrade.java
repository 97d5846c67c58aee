package puhui.intake.cells;

/**
 * The traders' grades of wear that say second-hand: N成新 with N below 10 (九成新, 9.5成新, 九五成新) and N新
 * with N below 100 (95新, 九九新) (contract, condition).
 */
public final class WearGrade {
  private static final String CHINESE_DIGITS = "零一二三四五六七八九";
  private static final int NO_NUMBER = -1;

  private WearGrade() {}

  /** Whether the word is such a grade. */
  public static boolean secondHand(String word) {
    String text = Plain.fold(word);
    if (text.endsWith("成新")) {
      int tenths = wholePart(text.substring(0, text.length() - 2), true);
      return tenths != NO_NUMBER && tenths < 10;
    }
    if (text.endsWith("新")) {
      int hundredths = wholePart(text.substring(0, text.length() - 1), false);
      return hundredths != NO_NUMBER && hundredths < 100;
    }
    return false;
  }

  /**
   * The whole part of a number in Arabic or Chinese digits.
   *
   * @param tenths whether two Chinese digits side by side are a whole and a tenth, as 九五 in 九五成新
   */
  private static int wholePart(String number, boolean tenths) {
    String text = inDigits(number);
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    String fraction = point < 0 ? "0" : text.substring(point + 1);
    if (!digits(whole) || !digits(fraction)) {
      return NO_NUMBER;
    }
    boolean chinese = !number.equals(text);
    return Integer.parseInt(
        tenths && chinese && whole.length() == 2 && !number.contains("十")
            ? whole.substring(0, 1)
            : whole);
  }

  /** 九点五 as 9.5, 九十五 as 95, 十 as 10. */
  private static String inDigits(String number) {
    StringBuilder digits = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      int value = c == '〇' ? 0 : c == '两' ? 2 : CHINESE_DIGITS.indexOf(c);
      if (value >= 0) {
        digits.append(value);
      } else if (c == '十') {
        digits.append(i == 0 ? "1" : "").append(i == number.length() - 1 ? "0" : "");
      } else {
        digits.append(c == '点' ? '.' : c);
      }
    }
    return digits.toString();
  }

  private static boolean digits(String text) {
    return !text.isEmpty()
        && text.length() <= 4
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}

package puhui.intake.cells;

import java.math.BigDecimal;
import puhui.facts.Amount;

/**
 * A price in yuan: a plain decimal, with or without thousands separators, ¥ before or 元 behind it;
 * anything else, a negative price too, is not stated.
 */
public final class PriceCell {
  private static final int LONGEST = 24;

  private PriceCell() {}

  /** The price, or not stated. */
  public static Amount yuan(String cell) {
    if (NotStated.is(cell)) {
      return Amount.NOT_STATED;
    }
    String text = withoutUnit(Plain.withoutBlanks(Plain.fold(cell)));
    int point = text.indexOf('.');
    String whole = withoutThousands(point < 0 ? text : text.substring(0, point));
    String fraction = point < 0 ? "0" : text.substring(point + 1);
    boolean number = text.length() <= LONGEST && digits(whole) && digits(fraction);
    return number ? new Amount(new BigDecimal(whole + "." + fraction)) : Amount.NOT_STATED;
  }

  private static String withoutUnit(String text) {
    String amount = text.endsWith("元") ? text.substring(0, text.length() - 1) : text;
    if (amount.startsWith("¥")) {
      return amount.substring(1);
    }
    boolean code =
        amount.regionMatches(true, 0, "CNY", 0, 3) || amount.regionMatches(true, 0, "RMB", 0, 3);
    return code ? amount.substring(3) : amount;
  }

  /**
   * 1,234,567 as 1234567; where the groups are not of three the text stays as it is, and is no
   * number.
   */
  private static String withoutThousands(String whole) {
    int first = whole.indexOf(',');
    if (first < 0) {
      return whole;
    }
    if (first == 0 || first > 3) {
      return whole;
    }
    for (int i = first; i < whole.length(); i += 4) {
      if (whole.charAt(i) != ',' || whole.length() - i < 4) {
        return whole;
      }
    }
    return whole.replace(",", "");
  }

  private static boolean digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Cursor.digit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}

package puhui.intake.cells;

/**
 * An IMEI cell cleaned of blanks, dashes, full-width digits, a trailing .0, a leading ' and Excel's
 * ="…".
 *
 * <p>An exponent (3.56938E+14) is never repaired: its digits are lost, so it stays as it is and is
 * no IMEI (contract, Orders).
 */
public final class ImeiCell {
  private static final int DIGITS = 15;

  private ImeiCell() {}

  /** The cleaned text, "" where nothing is stated. */
  public static String clean(String cell) {
    if (plainDigits(cell)) {
      return cell;
    }
    String text = Plain.withoutBlanks(Plain.fold(cell));
    if (text.length() >= 3 && text.startsWith("=\"") && text.endsWith("\"")) {
      text = text.substring(2, text.length() - 1);
    }
    while (text.startsWith("'") || text.startsWith("’") || text.startsWith("‘")) {
      text = text.substring(1);
    }
    if (NotStated.is(text)) {
      return "";
    }
    return withoutDashes(withoutZeroFraction(text));
  }

  private static boolean plainDigits(String cell) {
    if (cell.length() != DIGITS) {
      return false;
    }
    for (int i = 0; i < DIGITS; i++) {
      if (!Cursor.digit(cell.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** 356938035643809.0 is a number that a spreadsheet made of digits; 3.0E+14 is not touched. */
  private static String withoutZeroFraction(String text) {
    int point = text.indexOf('.');
    if (point < 1 || point == text.length() - 1) {
      return text;
    }
    for (int i = point + 1; i < text.length(); i++) {
      if (text.charAt(i) != '0') {
        return text;
      }
    }
    return text.substring(0, point);
  }

  private static String withoutDashes(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dash = c == '-' || c >= 0x2010 && c <= 0x2015 || c == 0x2212 || c == 0x00AD;
      if (!dash) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}

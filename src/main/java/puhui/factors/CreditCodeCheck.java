package puhui.factors;

import java.util.Locale;

/**
 * Whether a text is a unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters,
 * registering department 1–9, A, N or Y, six digits of division, check character modulo 31; rule
 * DC-22.
 */
public final class CreditCodeCheck {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String DEPARTMENTS = "123456789ANY";
  private static final int LENGTH = 18;

  private CreditCodeCheck() {}

  /** Blanks at the ends and letter case do not matter. */
  public static boolean valid(String text) {
    String code = text.strip().toUpperCase(Locale.ROOT);
    if (code.length() != LENGTH || DEPARTMENTS.indexOf(code.charAt(0)) < 0) {
      return false;
    }
    for (int i = 2; i < 8; i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return code.charAt(LENGTH - 1) == checkCharacter(code);
  }

  /**
   * The character that makes the weighed sum a multiple of 31; a blank where a character is none of
   * the alphabet.
   */
  private static char checkCharacter(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      int value = ALPHABET.indexOf(code.charAt(i));
      if (value < 0) {
        return ' ';
      }
      sum += value * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }
}

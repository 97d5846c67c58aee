package puhui.generate.words;

import java.util.List;

/** Numbers that stand in the IMEI column and are no IMEI (DC-03), sort by sort. */
public final class BadImeis {
  /**
   * From the table of placeholder and cloned numbers seen in public code, and the two documentation
   * numbers.
   */
  private static final List<String> PLACEHOLDERS =
      List.of(
          "004999010640000",
          "012345678901237",
          "352005048247251",
          "358673013795895",
          "862280010599525",
          "113456798945455",
          "355195000000017",
          "357242042804044",
          "490154203237518",
          "352099001761481");

  private static final List<String> TEST_BODIES =
      List.of("00", "02", "03", "04", "05", "06", "07", "08", "09");

  private BadImeis() {}

  /** The check digit is left off. */
  public static String fourteenDigits(String imei) {
    return imei.substring(0, 14);
  }

  /** Two digits too many, or a letter among them. */
  public static String otherForm(String imei, Dice dice) {
    return dice.chance(500) ? imei.substring(0, 14) + dice.digits(2) : "A" + imei.substring(1, 14);
  }

  public static String wrongCheckDigit(String imei, Dice dice) {
    int wrong = (imei.charAt(14) - '0' + dice.between(1, 9)) % 10;
    return imei.substring(0, 14) + wrong;
  }

  public static String allEqual(Dice dice) {
    return String.valueOf(dice.below(10)).repeat(15);
  }

  /** Reporting body 00 or 02 to 09, with a right check digit. */
  public static String testNumber(String imei, Dice dice) {
    String body = dice.pick(TEST_BODIES) + imei.substring(2, 14);
    return body + ImeiNumber.checkDigit(body);
  }

  public static String placeholder(Dice dice) {
    return dice.pick(PLACEHOLDERS);
  }

  /** What a spreadsheet leaves of a number: the digits are lost. */
  public static String exponent(String imei) {
    return imei.charAt(0) + "." + imei.substring(1, 6) + "E+14";
  }
}

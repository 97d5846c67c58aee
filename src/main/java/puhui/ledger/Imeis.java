package puhui.ledger;

import java.util.Optional;
import puhui.intake.cells.ImeiCell;

/** Numbers of phones as people write them. */
final class Imeis {
  private static final int DIGITS = 14;

  private Imeis() {}

  /**
   * The first 14 digits of an IMEI (15, its check digit right), an IMEI without its check digit
   * (14) or an IMEISV (16), cleaned as order files are; empty for anything else.
   */
  static Optional<Long> deviceKey(String text) {
    String digits = ImeiCell.clean(text);
    boolean known =
        digits.matches("[0-9]{14}([0-9]{2})?") || digits.matches("[0-9]{15}") && luhn(digits);
    return known ? Optional.of(Long.parseLong(digits.substring(0, DIGITS))) : Optional.empty();
  }

  /** The check digit of 3GPP TS 23.003, annex B. */
  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
    }
    return sum % 10 == 0;
  }
}

package puhui.generate.words;

/**
 * The made-up IMEIs: reporting body, 99, ten digits that no two phones share, check digit (3GPP TS
 * 23.003 annex B).
 *
 * <p>No number listed as placeholder or documentation number begins like this.
 */
public final class ImeiNumber {
  private static final long NUMBERS = 10_000_000_000L;

  /**
   * Has no divisor in common with {@link #NUMBERS}, so that different phones get different digits.
   */
  private static final long STEP = 6_180_339_887L;

  private ImeiNumber() {}

  /**
   * The IMEI of one phone.
   *
   * @param phone number of the phone, below 10^9
   * @param start where the seed lets the digits begin
   */
  public static String of(String reportingBody, long phone, long start) {
    long digits = (phone * STEP + Long.remainderUnsigned(start, NUMBERS)) % NUMBERS;
    String body = reportingBody + "99" + String.valueOf(NUMBERS + digits).substring(1);
    return body + checkDigit(body);
  }

  /** The Luhn digit over 14 digits. */
  public static int checkDigit(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = body.charAt(i) - '0';
      int counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted / 10 + counted % 10;
    }
    return (10 - sum % 10) % 10;
  }
}

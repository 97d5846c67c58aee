package puhui.facts;

/**
 * The number of a phone, cleaned of separators and Excel's ways, with what is wrong with it.
 *
 * @param text the cleaned text; 15 digits when genuine
 */
public record Imei(
    String text,
    @Attribute(en = "what is wrong with the IMEI", zh = "IMEI 的问题") ImeiProblem problem) {
  public static final Imei NOT_STATED = new Imei("", ImeiProblem.NONE);

  @Attribute(en = "an IMEI is stated", zh = "已填写 IMEI")
  public boolean stated() {
    return !text.isEmpty();
  }

  @Attribute(en = "the IMEI is a real one", zh = "IMEI 真实有效")
  public boolean genuine() {
    return stated() && problem == ImeiProblem.NONE;
  }

  /**
   * Identity of the phone: the first 14 digits as a number, or -1 where the IMEI is not genuine.
   */
  public long deviceKey() {
    return genuine() ? Long.parseLong(text.substring(0, 14)) : -1;
  }

  /** First two and last four characters; all of it hidden below seven (contract, decisions.csv). */
  public String masked() {
    int length = text.length();
    return length < 7
        ? "*".repeat(length)
        : text.substring(0, 2) + "*".repeat(length - 6) + text.substring(length - 4);
  }

  /** Masked: a number of a person shows only where it is asked for by name. */
  @Override
  public String toString() {
    return masked();
  }
}

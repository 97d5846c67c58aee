package puhui.facts;

/**
 * A credit for the device that the ledger holds.
 *
 * @param ownEarlierFiling it belongs to the filing that this application replaces (resubmission_of)
 */
public record Claim(
    @Attribute(en = "application that holds the credit", zh = "持有该减排量的申报") Text application,
    @Attribute(en = "scheme of the credit", zh = "所属机制") Text scheme,
    @Attribute(en = "accounting year of the credit", zh = "核算年度") Amount year,
    @Attribute(en = "day of the credited sale", zh = "成交日期") Day date,
    @Attribute(en = "platform of the credited sale", zh = "成交平台") Text platform,
    @Attribute(en = "it is this application's own earlier filing", zh = "为本次申报所替换的原申报")
        boolean ownEarlierFiling,
    Parameters parameters) {

  /** A year that is stated is a year. */
  public Claim {
    if (year.stated() && !year.positive()) {
      throw new IllegalArgumentException("a credit of the year " + year);
    }
  }
}

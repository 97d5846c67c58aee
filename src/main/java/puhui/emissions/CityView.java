package puhui.emissions;

import java.math.BigDecimal;

/**
 * The whole city's phones and reduction, were every platform like this one (chapter 四, 2); never
 * credited.
 *
 * @param marketShare the platform's share of the city's phones
 * @param phones eligible phones / share
 * @param reductionT reduction / share, from the unrounded average, tCO2e
 * @param reductionFromShownAverageT phones × the average per phone as shown, with 2 places in kg,
 *     tCO2e
 */
public record CityView(
    BigDecimal marketShare,
    BigDecimal phones,
    BigDecimal reductionT,
    BigDecimal reductionFromShownAverageT) {

  static CityView of(
      BigDecimal share, long eligible, BigDecimal reductionKg, BigDecimal perPhoneKg) {
    BigDecimal phones = new Quotient(BigDecimal.valueOf(eligible), share).value();
    BigDecimal shownAverageKg = new BigDecimal(Exact.shown(perPhoneKg, 2));
    return new CityView(
        share,
        phones,
        Exact.tonnes(new Quotient(reductionKg, share).value()),
        Exact.tonnes(phones.multiply(shownAverageKg)));
  }
}

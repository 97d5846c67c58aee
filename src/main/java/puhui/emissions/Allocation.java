package puhui.emissions;

import java.math.BigDecimal;

/**
 * The phones' part of the platform emissions, allocated by one measure (chapter 10 ②).
 *
 * @param phoneShareKg platform emissions × phones' part of the measure, kgCO2e
 * @param kgPerPhone the same, divided by the phones sold
 */
public record Allocation(Quotient phoneShareKg, Quotient kgPerPhone) {

  /** By orders or by turnover; all but platformKg are above zero. */
  static Allocation by(
      BigDecimal platformKg, BigDecimal ofPhones, BigDecimal total, BigDecimal phonesSold) {
    Quotient share = new Quotient(platformKg.multiply(ofPhones), total);
    return new Allocation(share, share.over(phonesSold));
  }

  static Allocation fixed(BigDecimal kgPerPhone) {
    return new Allocation(Quotient.ZERO, Quotient.of(kgPerPhone));
  }
}

package puhui.check;

import java.math.BigDecimal;

/** So many orders and the exact sum of their baselines, kgCO2e. */
final class BaselineSum {
  long orders;
  BigDecimal baselineKg = BigDecimal.ZERO;

  void add(long more, BigDecimal kgEach) {
    orders += more;
    baselineKg = baselineKg.add(kgEach.multiply(BigDecimal.valueOf(more)));
  }

  void add(BaselineSum other) {
    orders += other.orders;
    baselineKg = baselineKg.add(other.baselineKg);
  }

  String shown() {
    return orders + " / " + baselineKg.toPlainString() + " kg";
  }

  boolean equalTo(BaselineSum other) {
    return orders == other.orders && baselineKg.compareTo(other.baselineKg) == 0;
  }
}

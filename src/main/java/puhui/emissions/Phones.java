package puhui.emissions;

import java.math.BigDecimal;

/** So many phones and the sum of their baselines, kgCO2e, exact. */
public record Phones(long count, BigDecimal baselineKg) {
  public static final Phones NONE = new Phones(0, BigDecimal.ZERO);
}

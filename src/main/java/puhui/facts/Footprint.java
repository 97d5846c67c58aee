package puhui.facts;

import java.math.BigDecimal;

/**
 * The baseline of one phone configuration within the boundary of chapter 7.
 *
 * @param id stable id of the factor row, empty where there is none
 * @param baselineKg production and distribution, kgCO2e per phone
 */
public record Footprint(String id, BigDecimal baselineKg) {
  public static final Footprint NONE = new Footprint("", BigDecimal.ZERO);

  public boolean known() {
    return !id.isEmpty();
  }
}

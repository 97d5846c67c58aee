package puhui.factors;

import java.math.BigDecimal;
import java.util.Set;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Footprint;

/**
 * One row of a table of phone footprints, per new phone of one configuration (annex A; phones.csv,
 * supplementary.csv).
 *
 * @param storageGb storage in GB
 * @param baselineKg production and distribution, kgCO2e
 * @param productionKg production only, kgCO2e; not stated where the source does not split it off
 * @param official it is of annex A itself
 * @param validFrom the day from which it holds; not stated where it always holds
 */
public record PhoneFactor(
    String table,
    String brand,
    String model,
    Amount storageGb,
    BigDecimal baselineKg,
    Amount productionKg,
    String manufacturer,
    Set<Stage> boundary,
    boolean official,
    Day validFrom,
    String source) {

  /** Stable id of the row: table, configuration and the day from which it holds. */
  public String id() {
    String day = validFrom.stated() ? "@" + validFrom : "";
    return table + ":" + brand + "/" + model + "/" + storageGb + day;
  }

  /** It includes raw materials, use or end of life, which the methodology does not credit. */
  public boolean beyondBoundary() {
    return boundary.stream().anyMatch(Stage::beyondBoundary);
  }

  boolean holdsOn(Day date) {
    return !validFrom.stated() || date.stated() && validFrom.compareTo(date) <= 0;
  }

  Footprint footprint() {
    return new Footprint(id(), baselineKg);
  }
}

package puhui.emissions;

import java.math.BigDecimal;
import puhui.application.InventoryForm.Activity;

/**
 * What one activity emits: amount in the factor's unit × emission factor.
 *
 * @param amountInFactorUnit exact, or to 34 significant digits where the conversion has no finite
 *     decimal (GJ into kWh)
 */
public record ActivityEmissions(
    Activity activity, EmissionFactor factor, BigDecimal amountInFactorUnit) {

  public BigDecimal kg() {
    return amountInFactorUnit.multiply(factor.kgCo2ePerUnit());
  }
}

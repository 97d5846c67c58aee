package puhui.emissions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import puhui.application.InventoryForm;
import puhui.facts.Amount;

/**
 * What a phone sold second-hand emits: platform emissions × (phone orders / total orders) / phones
 * sold (chapter 10 ②), or the recommended project value where no inventory is given (annex B).
 *
 * @param missing message key of what keeps it from being computed, empty where it is computed
 * @param byOrders the allocation that is credited; zero where it is not computable
 * @param byGmv the same by turnover: a sensitivity, never credited
 */
public record ProjectEmissions(
    Basis basis,
    String missing,
    PlatformEmissions platform,
    InventoryForm inventory,
    Allocation byOrders,
    Optional<Allocation> byGmv) {

  private static final int ORDER_PLACES = 6;

  /** What the project emissions rest on. */
  public enum Basis {
    INVENTORY,
    RECOMMENDED_VALUE,
    NOT_COMPUTABLE
  }

  /**
   * From the inventory as filed and its platform emissions, else the recommended value in kgCO2e
   * per phone.
   */
  public static ProjectEmissions of(
      InventoryForm inventory, PlatformEmissions platform, BigDecimal recommendedKgPerPhone) {
    if (!inventory.given()) {
      Allocation recommended = Allocation.fixed(recommendedKgPerPhone);
      return new ProjectEmissions(
          Basis.RECOMMENDED_VALUE, "", platform, inventory, recommended, Optional.empty());
    }
    String missing = missing(inventory, platform);
    if (!missing.isEmpty()) {
      Allocation none = Allocation.fixed(BigDecimal.ZERO);
      return new ProjectEmissions(
          Basis.NOT_COMPUTABLE, missing, platform, inventory, none, Optional.empty());
    }
    Allocation byOrders =
        allocation(platform, inventory, inventory.phoneOrders(), inventory.totalOrders());
    return new ProjectEmissions(
        Basis.INVENTORY, "", platform, inventory, byOrders, byGmv(platform, inventory));
  }

  public boolean computable() {
    return basis != Basis.NOT_COMPUTABLE;
  }

  /** Project emissions of one phone, kgCO2e, to 34 significant digits. */
  public BigDecimal kgPerPhone() {
    return byOrders.kgPerPhone().value();
  }

  /** Project emissions of so many phones, kgCO2e: one division, at the end. */
  public Quotient kg(long phones) {
    return byOrders.kgPerPhone().times(BigDecimal.valueOf(phones));
  }

  /**
   * Reduction of so many phones that have this baseline together, kgCO2e; zero where not
   * computable.
   */
  public BigDecimal reductionKg(BigDecimal baselineKg, long phones) {
    return computable() ? baselineKg.subtract(kg(phones).value()) : BigDecimal.ZERO;
  }

  /** Project emissions of one order as decisions.csv shows them, kgCO2e with 6 places. */
  public BigDecimal orderProjectKg() {
    return places(kgPerPhone());
  }

  /**
   * Reduction of one order as decisions.csv shows it, kgCO2e with 6 places; zero where not
   * computable.
   */
  public BigDecimal orderReductionKg(BigDecimal baselineKg) {
    return computable() ? places(baselineKg).subtract(orderProjectKg()) : places(BigDecimal.ZERO);
  }

  private static BigDecimal places(BigDecimal kg) {
    return kg.setScale(ORDER_PLACES, RoundingMode.HALF_UP);
  }

  private static String missing(InventoryForm inventory, PlatformEmissions platform) {
    if (!platform.complete()) {
      return "emissions.missing.categories";
    }
    boolean counts =
        positive(inventory.totalOrders())
            && positive(inventory.phoneOrders())
            && positive(inventory.phonesSoldOrOrders());
    return counts ? "" : "emissions.missing.counts";
  }

  private static Optional<Allocation> byGmv(PlatformEmissions platform, InventoryForm inventory) {
    return positive(inventory.totalGmvCny()) && positive(inventory.phoneGmvCny())
        ? Optional.of(
            allocation(platform, inventory, inventory.phoneGmvCny(), inventory.totalGmvCny()))
        : Optional.empty();
  }

  private static Allocation allocation(
      PlatformEmissions platform, InventoryForm inventory, Amount ofPhones, Amount total) {
    BigDecimal phonesSold = inventory.phonesSoldOrOrders().value();
    return Allocation.by(platform.kg(), ofPhones.value(), total.value(), phonesSold);
  }

  private static boolean positive(Amount amount) {
    return amount.stated() && amount.value().signum() > 0;
  }
}

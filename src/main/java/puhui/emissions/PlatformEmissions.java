package puhui.emissions;

import static puhui.application.InventoryForm.COUNTED_CATEGORIES;
import static puhui.application.InventoryForm.USE_OF_PRODUCTS;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import puhui.application.InventoryForm;
import puhui.facts.Amount;

/**
 * What the platform emits in the year: categories 1, 2, 3, 4 and 6 of its inventory, without 5
 * (chapter 10 ②).
 *
 * @param kgByCategory itemised amounts, kgCO2e, category 5 too; empty where only a total is given
 * @param kg platform emissions, kgCO2e; of a total that cannot be split it is the whole of it
 *     (PE-21)
 * @param activities how the itemised activities were computed
 * @param complete nothing is missing and nothing is negative; else kg must not be used (PE-22)
 */
public record PlatformEmissions(
    boolean given,
    SortedMap<Integer, BigDecimal> kgByCategory,
    BigDecimal kg,
    List<ActivityEmissions> activities,
    boolean complete) {

  /**
   * From the inventory as filed.
   *
   * @param factors emission factor by id
   * @param factorIds ids that exist, to name the nearest of
   */
  public static PlatformEmissions of(
      InventoryForm inventory,
      Function<String, Optional<EmissionFactor>> factors,
      Collection<String> factorIds) {
    List<ActivityEmissions> activities =
        new ActivityCalculation(factors, factorIds).of(inventory.activities());
    SortedMap<Integer, BigDecimal> byCategory = new TreeMap<>();
    inventory.categoriesT().forEach((category, t) -> byCategory.put(category, Exact.kg(t.value())));
    activities.forEach(a -> byCategory.merge(a.activity().category(), a.kg(), BigDecimal::add));
    BigDecimal kg =
        inventory.totalT().stated()
            ? Exact.kg(inventory.totalT().value())
            : counted(byCategory).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean complete =
        inventory.given()
            && (inventory.totalT().stated()
                ? completeTotal(inventory)
                : completeCategories(inventory, byCategory));
    return new PlatformEmissions(inventory.given(), byCategory, kg, activities, complete);
  }

  /** Category 5 where it is itemised, tCO2e: left out, and shown (PE-20). */
  public Amount category5T() {
    BigDecimal kg = kgByCategory.get(USE_OF_PRODUCTS);
    return kg == null ? Amount.NOT_STATED : new Amount(Exact.tonnes(kg));
  }

  /** The itemised categories that count, kgCO2e. */
  public SortedMap<Integer, BigDecimal> countedKg() {
    return counted(kgByCategory);
  }

  private static SortedMap<Integer, BigDecimal> counted(Map<Integer, BigDecimal> byCategory) {
    SortedMap<Integer, BigDecimal> counted = new TreeMap<>(byCategory);
    counted.keySet().retainAll(COUNTED_CATEGORIES);
    return counted;
  }

  private static boolean completeTotal(InventoryForm inventory) {
    return inventory.totalT().value().signum() >= 0
        && inventory.categoriesInTotal().containsAll(COUNTED_CATEGORIES);
  }

  private static boolean completeCategories(
      InventoryForm inventory, Map<Integer, BigDecimal> byCategory) {
    return byCategory.keySet().containsAll(COUNTED_CATEGORIES)
        && byCategory.values().stream().allMatch(kg -> kg.signum() >= 0)
        && inventory.activities().stream()
            .allMatch(a -> a.complete() && a.amount().value().signum() >= 0);
  }
}

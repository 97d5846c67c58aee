package puhui.application;

import java.util.List;
import java.util.SortedMap;
import puhui.facts.Amount;
import puhui.facts.Text;
import puhui.text.Place;

/**
 * The platform's greenhouse gas inventory as filed (ISO 14064-1:2018, methodology chapter 10 ②).
 *
 * <p>Emissions are in tCO2e, money in yuan. They are given in one of two ways: by category
 * (amounts, activities, or some of each), or as one total with the categories that are in it.
 *
 * @param given whether the application has an inventory at all
 * @param categoriesT amounts by category 1 to 6; a category that is not stated is not in the map
 * @param phonesSold phones sold as stated, see {@link #phonesSoldOrOrders()}
 */
public record InventoryForm(
    boolean given,
    Amount year,
    Text boundary,
    List<String> stages,
    SortedMap<Integer, Amount> categoriesT,
    List<Activity> activities,
    Amount totalT,
    List<Integer> categoriesInTotal,
    Amount totalOrders,
    Amount phoneOrders,
    Amount phonesSold,
    Amount totalGmvCny,
    Amount phoneGmvCny,
    Statement statement) {

  /**
   * Categories that count as platform emissions; 5, use of products, is left out (chapter 10 ②).
   */
  public static final List<Integer> COUNTED_CATEGORIES = List.of(1, 2, 3, 4, 6);

  public static final int USE_OF_PRODUCTS = 5;

  /**
   * Activity data of one source.
   *
   * @param category 1 to 6, 0 where not stated
   * @param amount in the unit stated
   * @param factor id in factors/emission-factors.csv
   */
  public record Activity(
      int category, Text activity, Amount amount, Text unit, Text factor, Place place) {

    /** Whether nothing that the calculation needs is missing. */
    public boolean complete() {
      return category > 0 && amount.stated() && unit.stated() && factor.stated();
    }
  }

  /** The third-party statement of the inventory (chapter 11). */
  public record Statement(Text by, Text reference) {
    public boolean given() {
      return by.stated() || reference.stated();
    }
  }

  /** Phones sold, which are the phone orders unless stated. */
  public Amount phonesSoldOrOrders() {
    return phonesSold.stated() ? phonesSold : phoneOrders;
  }
}

package puhui.application;

import static puhui.application.InventoryForm.COUNTED_CATEGORIES;
import static puhui.application.InventoryForm.USE_OF_PRODUCTS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import puhui.application.InventoryForm.Activity;
import puhui.facts.Amount;
import puhui.facts.Inventory;
import puhui.facts.Text;

/** What the rules see of an inventory (chapter 10 ②, PE-20 to PE-26). */
final class InventoryFacts {
  private static final Set<String> OPERATIONAL_CONTROL = Set.of("operational_control", "运营控制权");
  private static final Set<String> STAGES =
      Set.of("collection", "operation", "inspection_repackaging", "distribution");

  private InventoryFacts() {}

  /**
   * The category 5 amount, in tCO2e, is the itemised one: stated as an amount or computed from
   * activities.
   */
  static Inventory of(InventoryForm form, Amount category5T) {
    return new Inventory(
        form.given(),
        form.year(),
        OPERATIONAL_CONTROL.contains(form.boundary().value().toLowerCase(Locale.ROOT)),
        form.stages().containsAll(STAGES),
        new Text(form.given() ? listed(missing(form)) : ""),
        new Text(listed(negative(form))),
        category5T,
        form.totalT().stated() && form.categoriesInTotal().contains(USE_OF_PRODUCTS),
        form.statement().given(),
        form.totalOrders(),
        form.phoneOrders(),
        form.phonesSoldOrOrders());
  }

  private static List<String> missing(InventoryForm form) {
    List<String> missing = new ArrayList<>();
    for (int category : COUNTED_CATEGORIES) {
      if (!stated(form, category)) {
        missing.add(String.valueOf(category));
      }
    }
    for (int i = 0; i < form.activities().size(); i++) {
      if (form.activities().get(i).category() == 0) {
        missing.add("activities[" + (i + 1) + "]");
      }
    }
    return missing;
  }

  /** An activity that lacks its amount, unit or factor leaves its whole category unknown. */
  private static boolean stated(InventoryForm form, int category) {
    if (form.totalT().stated()) {
      return form.categoriesInTotal().contains(category);
    }
    List<Activity> activities =
        form.activities().stream().filter(a -> a.category() == category).toList();
    return form.categoriesT().containsKey(category)
        || (!activities.isEmpty() && activities.stream().allMatch(Activity::complete));
  }

  private static Set<String> negative(InventoryForm form) {
    Set<String> negative = new TreeSet<>();
    for (Map.Entry<Integer, Amount> category : form.categoriesT().entrySet()) {
      if (isNegative(category.getValue())) {
        negative.add(category.getKey().toString());
      }
    }
    form.activities().stream()
        .filter(activity -> isNegative(activity.amount()))
        .forEach(activity -> negative.add(String.valueOf(activity.category())));
    if (isNegative(form.totalT())) {
      negative.add("total");
    }
    return negative;
  }

  private static boolean isNegative(Amount amount) {
    return amount.stated() && amount.value().signum() < 0;
  }

  private static String listed(Collection<String> names) {
    return String.join(", ", names);
  }
}

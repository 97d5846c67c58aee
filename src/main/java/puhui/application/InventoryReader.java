package puhui.application;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import puhui.application.InventoryForm.Activity;
import puhui.application.InventoryForm.Statement;
import puhui.facts.Amount;

/**
 * Reads the inventory of an application and refuses one that states the same emissions in two ways.
 */
final class InventoryReader {
  private final FormProblems problems;

  InventoryReader(FormProblems problems) {
    this.problems = problems;
  }

  InventoryForm read(Section top) {
    Section section = top.section("inventory");
    SortedMap<Integer, Amount> categories = categories(section.section("categories"));
    List<Activity> activities = activities(section, categories);
    Amount total = total(section);
    return new InventoryForm(
        top.has("inventory"),
        section.count("year"),
        section.text("boundary"),
        section.texts("stages"),
        categories,
        activities,
        total,
        section.categories("categories_in_total"),
        section.count("total_orders"),
        section.count("phone_orders"),
        section.count("phones_sold"),
        section.amount("total_gmv_cny"),
        section.amount("phone_gmv_cny"),
        statement(section.section("statement")));
  }

  private SortedMap<Integer, Amount> categories(Section section) {
    SortedMap<Integer, Amount> categories = new TreeMap<>();
    for (String key : section.keys()) {
      Amount amount = section.amount(key);
      if (!key.matches("[1-6]")) {
        problems.add(section.placeOf(key), "application.category", "inventory.categories", key);
      } else if (amount.stated()) {
        categories.put(Integer.valueOf(key), amount);
      }
    }
    return categories;
  }

  private List<Activity> activities(Section inventory, SortedMap<Integer, Amount> categories) {
    List<Activity> activities = new ArrayList<>();
    for (Section section : inventory.sections("activities")) {
      Activity activity = activity(section);
      activities.add(activity);
      if (categories.containsKey(activity.category())) {
        problems.add(
            section.placeOf("category"), "application.category_twice", activity.category());
      }
    }
    return List.copyOf(activities);
  }

  private static Activity activity(Section section) {
    return new Activity(
        section.category("category"),
        section.text("activity"),
        section.amount("amount"),
        section.text("unit"),
        section.text("factor"),
        section.place());
  }

  private Amount total(Section section) {
    for (String itemised : List.of("categories", "activities")) {
      if (section.has("total") && section.has(itemised)) {
        problems.add(section.placeOf("total"), "application.total_twice", itemised);
      }
    }
    return section.amount("total");
  }

  private static Statement statement(Section section) {
    return new Statement(section.text("by"), section.text("reference"));
  }
}

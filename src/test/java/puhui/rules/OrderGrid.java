package puhui.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import puhui.facts.Amount;
import puhui.facts.BuyerType;
import puhui.facts.Category;
import puhui.facts.Condition;
import puhui.facts.Day;
import puhui.facts.DeliveryPlace;
import puhui.facts.Device;
import puhui.facts.Footprint;
import puhui.facts.Imei;
import puhui.facts.ImeiProblem;
import puhui.facts.Order;
import puhui.facts.Parameters;
import puhui.facts.RowPlace;
import puhui.facts.Status;
import puhui.facts.Text;

/**
 * Orders for tests of the engines: few values of each attribute, both sides of every boundary and
 * "not stated" among them, so that a few thousand orders meet most pairs of values.
 */
public final class OrderGrid {
  /** Parameters of the tests; the shipped ones by their shipped names among them. */
  public static final Parameters PARAMETERS =
      new Parameters(
          Map.of(
              "creditingStart", Day.of("2022-08-18"),
              "lastDay", Day.of("2023-12-31"),
              "firstYear", Amount.of(2023),
              "fewestYuan", Amount.of("99.990"),
              "mostYuan", Amount.of(100),
              "mostImeisOfDevice", Amount.of(2),
              "unreadableShareAllowed", Amount.of("0.005"),
              "creditedOnceEver", true,
              "lenient", false,
              "ownPlatform", new Text("示例")));

  static final List<Day> DAYS =
      days("", "2022-08-17", "2022-08-18", "2022-08-19", "2023-12-31", "2024-01-01");
  static final List<Amount> AMOUNTS =
      amounts("", "-1", "0", "0.00", "99.99", "100", "100.0", "100.01");

  static final List<Amount> YEARS = amounts("", "2022", "2023", "2024");
  private static final List<Amount> COUNTS = amounts("1", "2", "3");
  private static final List<Amount> STORAGES = amounts("", "64", "128", "128.0");

  private final Random random;
  private long row;

  public OrderGrid(long seed) {
    random = new Random(seed);
  }

  /** Orders at random, each in a row of its own. */
  public List<Order> orders(int number) {
    List<Order> orders = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      orders.add(order());
    }
    return orders;
  }

  Order order() {
    return new Order(
        new RowPlace(0, ++row),
        new Text("o" + row),
        one(DAYS),
        text("", "示例", "a", "A", "b c"),
        random.nextBoolean(),
        text("", "u1", "a"),
        one(BuyerType.values()),
        text("", "agreement"),
        one(DeliveryPlace.values()),
        one(Category.values()),
        one(Condition.values()),
        one(Status.values()),
        device(),
        one(AMOUNTS),
        text("", "VCS"),
        one(YEARS.subList(1, YEARS.size())),
        one(COUNTS),
        PARAMETERS);
  }

  private Device device() {
    ImeiProblem problem = one(ImeiProblem.values());
    Text brand = text("", "Apple", "Samsung");
    Text model = text("", "iPhone 13");
    Amount storage = one(STORAGES);
    boolean identified = brand.stated() && model.stated() && storage.stated();
    return new Device(
        brand,
        model,
        storage,
        text("", "Apple", "Samsung"),
        random.nextInt(4) == 0 ? Imei.NOT_STATED : new Imei("490154203237518", problem),
        footprint(identified),
        footprint(identified));
  }

  private Footprint footprint(boolean identified) {
    return !identified || random.nextBoolean()
        ? Footprint.NONE
        : new Footprint("row", BigDecimal.TEN);
  }

  Text text(String... values) {
    return new Text(one(values));
  }

  int below(int end) {
    return random.nextInt(end);
  }

  boolean flag() {
    return random.nextBoolean();
  }

  @SafeVarargs
  final <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static List<Day> days(String... days) {
    return List.of(days).stream().map(d -> d.isEmpty() ? Day.NOT_STATED : Day.of(d)).toList();
  }

  private static List<Amount> amounts(String... amounts) {
    return List.of(amounts).stream()
        .map(a -> a.isEmpty() ? Amount.NOT_STATED : Amount.of(a))
        .toList();
  }
}

package puhui.rules;

import java.util.ArrayList;
import java.util.List;
import puhui.facts.Claim;
import puhui.facts.LiveOrder;
import puhui.facts.Sale;

/** What a device has had, for tests of the engines: few orders, sales and claims, at random. */
public final class DeviceGrid {
  private static final int[] FEW = {0, 0, 1, 2, 3};
  private static final int[] MANY = {2, 5, 8, 11};

  private final OrderGrid grid;
  private final int[] numbers;

  /** Devices of at most four orders. */
  public DeviceGrid(long seed) {
    this(seed, FEW);
  }

  private DeviceGrid(long seed, int[] numbers) {
    grid = new OrderGrid(seed);
    this.numbers = numbers;
  }

  /** Devices of at most twelve orders. */
  public static DeviceGrid large(long seed) {
    return new DeviceGrid(seed, MANY);
  }

  /** Facts of the stratum in which devices are looked at. */
  public List<Object> device() {
    List<Object> facts = new ArrayList<>(grid.orders(1 + number()));
    for (int i = number(); i > 0; i--) {
      facts.add(sale());
    }
    for (int i = number(); i > 0; i--) {
      facts.add(claim());
    }
    return facts;
  }

  /** Facts of the stratum in which live orders are looked at. */
  public List<Object> live() {
    List<Object> facts = new ArrayList<>();
    for (int i = number(); i >= 0; i--) {
      facts.add(
          new LiveOrder(
              grid.order(),
              grid.one(OrderGrid.AMOUNTS.subList(1, 4)),
              grid.flag(),
              grid.flag(),
              OrderGrid.PARAMETERS));
    }
    return facts;
  }

  private int number() {
    return numbers[grid.below(numbers.length)];
  }

  private Sale sale() {
    return new Sale(grid.one(OrderGrid.DAYS), grid.text("", "示例", "a", "A"), OrderGrid.PARAMETERS);
  }

  private Claim claim() {
    return new Claim(
        grid.text("", "a"),
        grid.text("", "VCS"),
        grid.one(OrderGrid.YEARS),
        grid.one(OrderGrid.DAYS),
        grid.text("", "示例", "a"),
        grid.flag(),
        OrderGrid.PARAMETERS);
  }
}

package puhui.rules.meaning;

import static puhui.rules.meaning.Meaning.of;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import puhui.facts.Order;

/** Conditions on numbers: the fewest yuan are 99.990, the most 100, and a scale means nothing. */
public final class AmountMeanings {
  private static final BigDecimal FEWEST = new BigDecimal("99.99");
  private static final BigDecimal MOST = new BigDecimal("100");

  /** One line each. */
  public static final List<Meaning> ALL =
      List.of(
          of("priceCny.stated", o -> price(o) != null),
          of("!priceCny.stated", o -> price(o) == null),
          of("priceCny.positive", o -> price(o) != null && price(o).signum() == 1),
          of("!priceCny.positive", o -> price(o) == null || price(o).signum() < 1),
          of("priceCny.stated, !priceCny.positive", o -> price(o) != null && price(o).signum() < 1),
          of("priceCny.stated, priceCny < parameters.mostYuan", o -> to(o, MOST, c -> c < 0)),
          of("priceCny.stated, priceCny <= parameters.mostYuan", o -> to(o, MOST, c -> c < 1)),
          of("priceCny.stated, priceCny > parameters.mostYuan", o -> to(o, MOST, c -> c > 0)),
          of("priceCny.stated, priceCny >= parameters.mostYuan", o -> to(o, MOST, c -> c > -1)),
          of("priceCny.stated, priceCny == parameters.mostYuan", o -> to(o, MOST, c -> c == 0)),
          of("priceCny.stated, priceCny != parameters.mostYuan", o -> to(o, MOST, c -> c != 0)),
          of("priceCny.stated, priceCny == parameters.fewestYuan", o -> to(o, FEWEST, c -> c == 0)),
          of("priceCny.stated, priceCny < parameters.fewestYuan", o -> to(o, FEWEST, c -> c < 0)),
          of("priceCny.stated, parameters.fewestYuan > priceCny", o -> to(o, FEWEST, c -> c < 0)),
          of("priceCny.stated, parameters.fewestYuan <= priceCny", o -> to(o, FEWEST, c -> c >= 0)),
          of("priceCny.stated, parameters.mostYuan == priceCny", o -> to(o, MOST, c -> c == 0)),
          of(
              "priceCny.positive, priceCny < parameters.mostYuan",
              o -> positive(o) && to(o, MOST, c -> c < 0)),
          of(
              "priceCny.positive && priceCny >= parameters.fewestYuan",
              o -> to(o, FEWEST, c -> c >= 0)),
          of(
              "!priceCny.stated || priceCny > parameters.mostYuan",
              o -> price(o) == null || to(o, MOST, c -> c > 0)),
          of(
              "!priceCny.positive || priceCny > parameters.mostYuan",
              o -> !positive(o) || to(o, MOST, c -> c > 0)),
          of(
              "priceCny.stated, priceCny >= parameters.fewestYuan, priceCny <= parameters.mostYuan",
              o -> to(o, FEWEST, c -> c >= 0) && to(o, MOST, c -> c <= 0)),
          of(
              "priceCny.stated, priceCny in ( parameters.fewestYuan, parameters.mostYuan )",
              o -> to(o, FEWEST, c -> c == 0) || to(o, MOST, c -> c == 0)),
          of(
              "priceCny.stated, priceCny not in ( parameters.fewestYuan, parameters.mostYuan )",
              o -> to(o, FEWEST, c -> c != 0) && to(o, MOST, c -> c != 0)),
          of("linkedImeis > parameters.mostImeisOfDevice", o -> linked(o) > 2),
          of("linkedImeis >= parameters.mostImeisOfDevice", o -> linked(o) >= 2),
          of("linkedImeis < parameters.mostImeisOfDevice", o -> linked(o) < 2),
          of("linkedImeis <= parameters.mostImeisOfDevice", o -> linked(o) <= 2),
          of("linkedImeis == parameters.mostImeisOfDevice", o -> linked(o) == 2),
          of("linkedImeis != parameters.mostImeisOfDevice", o -> linked(o) != 2),
          of("linkedImeis in ( parameters.mostImeisOfDevice )", o -> linked(o) == 2),
          of("!(linkedImeis in ( parameters.mostImeisOfDevice ))", o -> linked(o) != 2),
          of("linkedImeis < applicationYear", o -> true),
          of("linkedImeis.positive", o -> true),
          of("device.storageGb.stated", o -> o.device().storageGb().value() != null),
          of(
              "device.storageGb.stated, device.storageGb > parameters.mostYuan",
              o -> storage(o) == 128),
          of(
              "device.storageGb.stated, device.storageGb < parameters.mostYuan",
              o -> storage(o) == 64),
          of(
              "device.storageGb.stated && priceCny.stated && priceCny > device.storageGb",
              o -> storage(o) == 64 && to(o, new BigDecimal("64"), c -> c > 0)),
          of(
              "device.storageGb.stated, priceCny.stated, priceCny <= device.storageGb",
              o ->
                  storage(o) > 0
                      && price(o) != null
                      && price(o).compareTo(o.device().storageGb().value()) <= 0),
          of("applicationYear == parameters.firstYear", o -> year(o) == 2023),
          of("applicationYear >= parameters.firstYear", o -> year(o) >= 2023));

  private AmountMeanings() {}

  private static BigDecimal price(Order order) {
    return order.priceCny().value();
  }

  private static boolean positive(Order order) {
    return price(order) != null && price(order).compareTo(BigDecimal.ZERO) > 0;
  }

  private static boolean to(Order order, BigDecimal limit, IntPredicate met) {
    return price(order) != null && met.test(price(order).compareTo(limit));
  }

  private static int linked(Order order) {
    return order.linkedImeis().value().intValueExact();
  }

  private static int year(Order order) {
    return order.applicationYear().value().intValueExact();
  }

  private static int storage(Order order) {
    BigDecimal storage = order.device().storageGb().value();
    return storage == null ? -1 : storage.intValueExact();
  }
}

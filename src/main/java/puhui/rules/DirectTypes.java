package puhui.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import puhui.facts.ApplicantType;
import puhui.facts.Application;
import puhui.facts.BuyerType;
import puhui.facts.Category;
import puhui.facts.Claim;
import puhui.facts.Condition;
import puhui.facts.DeliveryPlace;
import puhui.facts.ImeiProblem;
import puhui.facts.LiveOrder;
import puhui.facts.Order;
import puhui.facts.Sale;
import puhui.facts.Status;

/**
 * What the names in a rule stand for when it is asked directly; a list of its own, so that a slip
 * in {@link FactTypes} cannot mislead both engines alike.
 */
final class DirectTypes {
  private static final Map<String, Class<?>> FACTS =
      named(List.of(Order.class, Sale.class, Claim.class, LiveOrder.class, Application.class));
  private static final Map<String, Class<?>> CLOSED_LISTS =
      named(
          List.of(
              ApplicantType.class,
              BuyerType.class,
              Category.class,
              Condition.class,
              DeliveryPlace.class,
              ImeiProblem.class,
              Status.class));

  private DirectTypes() {}

  static Class<?> fact(String name) {
    return known(FACTS, name);
  }

  /** The constant of a closed list. */
  static Object constant(String list, String name) {
    for (Object constant : known(CLOSED_LISTS, list).getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(list + "." + name);
  }

  private static Class<?> known(Map<String, Class<?>> types, String name) {
    Class<?> type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException(name);
    }
    return type;
  }

  private static Map<String, Class<?>> named(List<Class<?>> types) {
    return types.stream().collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
  }
}

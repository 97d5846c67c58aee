package puhui.rules;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import puhui.facts.ApplicantType;
import puhui.facts.Application;
import puhui.facts.Attribute;
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

/** The facts that rules of each stratum see and their documented attributes, read from the code. */
public final class FactTypes {
  private static final Map<Stratum, Map<String, Class<?>>> FACTS =
      Map.of(
          Stratum.ORDER, named(List.of(Order.class)),
          Stratum.DEVICE, named(List.of(Order.class, Sale.class, Claim.class)),
          Stratum.REPEAT, named(List.of(LiveOrder.class)),
          Stratum.APPLICATION, named(List.of(Application.class)));

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

  /** Read once: each reading asks every method of the type for its annotation. */
  private static final Map<Class<?>, Map<String, Method>> ATTRIBUTES = new ConcurrentHashMap<>();

  private FactTypes() {}

  /** Fact types that the stratum sees, by simple name. */
  public static Map<String, Class<?>> facts(Stratum stratum) {
    return FACTS.get(stratum);
  }

  /** Closed lists, by simple name. */
  public static Map<String, Class<?>> closedLists() {
    return CLOSED_LISTS;
  }

  /** The documented attributes of a type, by name. */
  public static Map<String, Method> attributes(Class<?> type) {
    return ATTRIBUTES.computeIfAbsent(type, FactTypes::read);
  }

  private static Map<String, Method> read(Class<?> type) {
    Map<String, Method> attributes = new TreeMap<>();
    for (Method method : type.getMethods()) {
      if (method.isAnnotationPresent(Attribute.class) && method.getParameterCount() == 0) {
        attributes.put(method.getName(), method);
      }
    }
    return Collections.unmodifiableMap(attributes);
  }

  /** Names of the constants of a closed list. */
  public static List<String> constants(Class<?> closedList) {
    List<String> names = new ArrayList<>();
    for (Object constant : closedList.getEnumConstants()) {
      names.add(((Enum<?>) constant).name());
    }
    return names;
  }

  private static Map<String, Class<?>> named(List<Class<?>> types) {
    Map<String, Class<?>> byName = new LinkedHashMap<>();
    types.forEach(type -> byName.put(type.getSimpleName(), type));
    return byName;
  }
}

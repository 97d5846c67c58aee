package puhui.lint;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Parameters;
import puhui.facts.RowPlace;
import puhui.facts.Text;

/** A fact taken apart into the values that it is made of, and made from such values. */
final class FactShape {
  private static final Set<Class<?>> WHOLE =
      Set.of(
          Amount.class,
          Day.class,
          Text.class,
          String.class,
          BigDecimal.class,
          Parameters.class,
          RowPlace.class,
          boolean.class);
  private static final Map<Class<?>, FactShape> KNOWN = new ConcurrentHashMap<>();

  private final List<Leaf> leaves = new ArrayList<>();
  private final Part whole;

  private FactShape(Class<?> type) {
    whole = part(type, List.of());
  }

  static FactShape of(Class<?> type) {
    return KNOWN.computeIfAbsent(type, FactShape::new);
  }

  List<Leaf> leaves() {
    return leaves;
  }

  /** A fact of these values, in the order of the leaves. */
  Object make(Object[] values) {
    return whole.make(values);
  }

  private Part part(Class<?> type, List<String> path) {
    if (type.isEnum() || WHOLE.contains(type)) {
      int number = leaves.size();
      leaves.add(new Leaf(path, type));
      return values -> values[number];
    }
    RecordComponent[] components = type.getRecordComponents();
    Part[] parts = new Part[components.length];
    for (int i = 0; i < parts.length; i++) {
      List<String> longer = new ArrayList<>(path);
      longer.add(components[i].getName());
      parts[i] = part(components[i].getType(), List.copyOf(longer));
    }
    Constructor<?> constructor = constructor(type, components);
    return values -> made(constructor, parts, values);
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a fact is a public record: " + type.getName(), e);
    }
  }

  private static Object made(Constructor<?> constructor, Part[] parts, Object[] values) {
    Object[] arguments = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      arguments[i] = parts[i].make(values);
    }
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a fact is a public record: " + constructor, e);
    }
  }

  /** A value, or a record of such parts. */
  private interface Part {
    Object make(Object[] values);
  }
}

package puhui.lint;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Parameters;
import puhui.facts.RowPlace;
import puhui.facts.Text;

/** A fact taken apart into the values that it is made of, and made from such values. */
public final class FactShape {
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

  /** The shape of a type of facts. */
  public static FactShape of(Class<?> type) {
    return KNOWN.computeIfAbsent(type, FactShape::new);
  }

  /** The values that a fact is made of, in the order of its parts. */
  public List<Leaf> leaves() {
    return leaves;
  }

  /**
   * A fact of these values, in the order of the leaves; none where a part of it refuses them.
   *
   * @param asked numbers of the values that matter: where a part refuses the others, it gets
   *     nothing in their place
   */
  public Optional<Object> make(Object[] values, BitSet asked) {
    try {
      return Optional.of(whole.make(values, asked, false));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Part part(Class<?> type, List<String> path) {
    if (type.isEnum() || WHOLE.contains(type)) {
      int number = leaves.size();
      leaves.add(new Leaf(path, type));
      return (values, asked, bare) -> bare && !asked.get(number) ? nothing(type) : values[number];
    }
    RecordComponent[] components = type.getRecordComponents();
    Part[] parts = new Part[components.length];
    for (int i = 0; i < parts.length; i++) {
      List<String> longer = new ArrayList<>(path);
      longer.add(components[i].getName());
      parts[i] = part(components[i].getType(), List.copyOf(longer));
    }
    Constructor<?> constructor = constructor(type, components);
    return (values, asked, bare) -> {
      try {
        return made(constructor, parts, part -> part.make(values, asked, bare));
      } catch (IllegalArgumentException e) {
        return made(constructor, parts, part -> part.make(values, asked, true));
      }
    };
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

  private static Object made(
      Constructor<?> constructor, Part[] parts, Function<Part, Object> value) {
    Object[] arguments = Arrays.stream(parts).map(value).toArray();
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalStateException(constructor.toString(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a fact is a public record: " + constructor, e);
    }
  }

  /** What a value is where there is none. */
  private static Object nothing(Class<?> type) {
    if (type == Amount.class) {
      return Amount.NOT_STATED;
    } else if (type == Day.class) {
      return Day.NOT_STATED;
    } else if (type == Text.class) {
      return Text.NOT_STATED;
    } else if (type == BigDecimal.class) {
      return BigDecimal.ZERO;
    } else if (type == Parameters.class) {
      return new Parameters(Map.of());
    } else if (type == RowPlace.class) {
      return new RowPlace(0, 1);
    } else if (type == boolean.class) {
      return false;
    }
    return type.isEnum() ? type.getEnumConstants()[0] : "";
  }

  /** A value, or a record of such parts. */
  private interface Part {
    Object make(Object[] values, BitSet asked, boolean bare);
  }
}

package puhui.lint;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final Map<Leaf, List<Leaf>> INNER = new ConcurrentHashMap<>();
  private static final Map<Class<?>, Constructor<?>> MAKERS = new ConcurrentHashMap<>();

  private final Class<?> type;
  private final List<Leaf> leaves = new ArrayList<>();

  private FactShape(Class<?> type) {
    this.type = type;
    collect(new Leaf(List.of(), type));
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
   * A fact of these values; none where a part of it refuses them together.
   *
   * @param asked the values that matter
   * @param others any values for the rest; a part that refuses them gets nothing in their place
   */
  public Optional<Object> make(
      Function<Leaf, Optional<Object>> asked, Function<Leaf, Object> others) {
    return make(new Leaf(List.of(), type), asked, others);
  }

  private void collect(Leaf part) {
    if (whole(part.type())) {
      leaves.add(part);
      return;
    }
    inner(part).forEach(this::collect);
  }

  private static Optional<Object> make(
      Leaf part, Function<Leaf, Optional<Object>> asked, Function<Leaf, Object> others) {
    if (whole(part.type())) {
      return Optional.of(asked.apply(part).orElseGet(() -> others.apply(part)));
    }
    Optional<Object> made = parts(part, asked, others).flatMap(parts -> made(part.type(), parts));
    return made.isPresent()
        ? made
        : parts(part, asked, FactShape::nothing).flatMap(parts -> made(part.type(), parts));
  }

  private static Optional<Object[]> parts(
      Leaf part, Function<Leaf, Optional<Object>> asked, Function<Leaf, Object> others) {
    List<Object> parts = new ArrayList<>();
    for (Leaf inner : INNER.computeIfAbsent(part, FactShape::inner)) {
      Optional<Object> made = make(inner, asked, others);
      if (made.isEmpty()) {
        return Optional.empty();
      }
      parts.add(made.get());
    }
    return Optional.of(parts.toArray());
  }

  private static Optional<Object> made(Class<?> part, Object[] parts) {
    try {
      return Optional.of(MAKERS.computeIfAbsent(part, FactShape::maker).newInstance(parts));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException) {
        return Optional.empty();
      }
      throw new IllegalStateException(part.getName(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a fact is a public record: " + part.getName(), e);
    }
  }

  private static List<Leaf> inner(Leaf part) {
    return Arrays.stream(part.type().getRecordComponents()).map(part::inner).toList();
  }

  private static Constructor<?> maker(Class<?> part) {
    Class<?>[] types =
        Arrays.stream(part.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return part.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a fact is a public record: " + part.getName(), e);
    }
  }

  /** What a value is where there is none. */
  private static Object nothing(Leaf leaf) {
    Class<?> type = leaf.type();
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

  private static boolean whole(Class<?> part) {
    return part.isEnum() || WHOLE.contains(part);
  }
}

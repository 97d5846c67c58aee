package puhui.lint;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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

  private final Class<?> type;
  private final List<Leaf> leaves = new ArrayList<>();

  private FactShape(Class<?> type) {
    this.type = type;
    collect(type, List.of());
  }

  static FactShape of(Class<?> type) {
    return KNOWN.computeIfAbsent(type, FactShape::new);
  }

  List<Leaf> leaves() {
    return leaves;
  }

  /** A fact of these values. */
  Object make(Function<Leaf, Object> value) {
    Object[] values = leaves.stream().map(value).toArray();
    return make(type, values, new int[1]);
  }

  private void collect(Class<?> part, List<String> path) {
    if (whole(part)) {
      leaves.add(new Leaf(path, part));
      return;
    }
    for (RecordComponent component : part.getRecordComponents()) {
      List<String> longer = new ArrayList<>(path);
      longer.add(component.getName());
      collect(component.getType(), List.copyOf(longer));
    }
  }

  private static Object make(Class<?> part, Object[] values, int[] next) {
    if (whole(part)) {
      return values[next[0]++];
    }
    RecordComponent[] components = part.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] parts = Arrays.stream(types).map(each -> make(each, values, next)).toArray();
    try {
      return part.getDeclaredConstructor(types).newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a fact is a public record: " + part.getName(), e);
    }
  }

  private static boolean whole(Class<?> part) {
    return part.isEnum() || WHOLE.contains(part);
  }
}

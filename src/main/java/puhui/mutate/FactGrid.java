package puhui.mutate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import puhui.lint.FactShape;
import puhui.lint.Leaf;

/**
 * Facts of one type with every combination of values in some of their parts. Combinations that the
 * fact itself refuses are left out: there is no such fact.
 */
record FactGrid(Class<?> fact, Map<Leaf, List<Object>> values) {

  /**
   * The grid over some parts.
   *
   * @param constants parts that are the same in every fact that can come from an order file
   */
  static FactGrid of(Class<?> fact, Set<Leaf> leaves, CutValues cuts, Map<Leaf, Object> constants) {
    Map<Leaf, List<Object>> values = new TreeMap<>(Comparator.comparing(Leaf::toString));
    for (Leaf leaf : leaves) {
      values.put(
          leaf, constants.containsKey(leaf) ? List.of(constants.get(leaf)) : cuts.of(fact, leaf));
    }
    return new FactGrid(fact, values);
  }

  long size() {
    long size = 1;
    for (List<Object> each : values.values()) {
      size = Math.min(size * each.size(), Long.MAX_VALUE / Integer.MAX_VALUE);
    }
    return size;
  }

  List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    any(each -> !facts.add(each));
    return facts;
  }

  /** Whether some fact is as wanted; the rest are not made. */
  boolean any(Predicate<Object> wanted) {
    return any(List.copyOf(values.keySet()), new HashMap<>(), wanted);
  }

  private boolean any(List<Leaf> open, Map<Leaf, Object> chosen, Predicate<Object> wanted) {
    if (open.isEmpty()) {
      return FactShape.of(fact)
          .make(leaf -> Optional.ofNullable(chosen.get(leaf)), CutValues::any)
          .filter(wanted)
          .isPresent();
    }
    Leaf leaf = open.get(0);
    for (Object value : values.get(leaf)) {
      chosen.put(leaf, value);
      if (any(open.subList(1, open.size()), chosen, wanted)) {
        return true;
      }
    }
    return false;
  }
}

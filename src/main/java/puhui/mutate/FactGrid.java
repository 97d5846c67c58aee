package puhui.mutate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    List<Leaf> leaves = FactShape.of(fact).leaves();
    BitSet asked = new BitSet();
    Object[] chosen = new Object[leaves.size()];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = CutValues.any(leaves.get(i));
      asked.set(i, values.containsKey(leaves.get(i)));
    }
    return any(asked.nextSetBit(0), asked, chosen, wanted);
  }

  private boolean any(int at, BitSet asked, Object[] chosen, Predicate<Object> wanted) {
    FactShape shape = FactShape.of(fact);
    if (at < 0) {
      return shape.make(chosen, asked).filter(wanted).isPresent();
    }
    for (Object value : values.get(shape.leaves().get(at))) {
      chosen[at] = value;
      if (any(asked.nextSetBit(at + 1), asked, chosen, wanted)) {
        return true;
      }
    }
    return false;
  }
}

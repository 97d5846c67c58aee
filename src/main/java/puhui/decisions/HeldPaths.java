package puhui.decisions;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import puhui.facts.Parameters;
import puhui.rules.AttributePath;
import puhui.rules.PathsRead.Against;

/**
 * The paths of one type of fact that rules read, and all that the value at each is held against.
 */
final class HeldPaths {
  /** What rules can tell of a fact by one of its paths. */
  record Feature(AttributePath path, Cut cut) {
    Object of(Object fact) {
      return cut.of(path.of(fact));
    }
  }

  private final Map<List<String>, Set<Against>> held = new LinkedHashMap<>();

  void add(List<String> names, Against against) {
    held.computeIfAbsent(names, path -> new HashSet<>()).add(against);
  }

  /**
   * Hands over each path with what can be told by it.
   *
   * @param inForce every set of parameters that a fact may carry
   */
  void features(
      Class<?> fact, Collection<Parameters> inForce, BiConsumer<List<String>, Feature> use) {
    held.forEach(
        (names, against) ->
            use.accept(
                names, new Feature(AttributePath.of(fact, names), Cut.of(against, inForce))));
  }
}

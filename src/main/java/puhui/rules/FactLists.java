package puhui.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Facts by their type, in the order given. */
final class FactLists {
  private final Map<Class<?>, List<Object>> byType = new IdentityHashMap<>(8);

  FactLists(Collection<?> facts) {
    Class<?> type = null;
    List<Object> list = null;
    for (Object fact : facts) {
      if (fact.getClass() != type) {
        type = fact.getClass();
        list = byType.computeIfAbsent(type, t -> new ArrayList<>(facts.size()));
      }
      list.add(fact);
    }
  }

  List<Object> of(Class<?> type) {
    return byType.getOrDefault(type, List.of());
  }
}

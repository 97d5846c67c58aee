package puhui.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import puhui.lint.Asked.Attributes;
import puhui.rules.FactTypes;
import puhui.rules.ParameterSheet;

/**
 * Which values of a fact an attribute rests on: found by changing one value at a time, so that it
 * holds for whatever attribute the code comes to have.
 */
final class Dependence {
  private final Map<Attributes, Set<Leaf>> known = new ConcurrentHashMap<>();
  private final Domains plain;

  Dependence(ParameterSheet sheet) {
    plain = new Domains(sheet, new TreeSet<>(), List.of(), false);
  }

  Set<Leaf> of(Class<?> fact, Attributes attribute) {
    return known.computeIfAbsent(attribute, each -> find(FactShape.of(fact), each.path()));
  }

  private Set<Leaf> find(FactShape shape, List<String> path) {
    List<String> direct = path.get(0).equals("parameters") ? path.subList(0, 1) : path;
    Set<Leaf> found = new LinkedHashSet<>();
    for (Leaf leaf : shape.leaves()) {
      if (leaf.path().equals(direct)) {
        return Set.of(leaf);
      }
    }
    for (boolean first : List.of(true, false)) {
      Object[] values = shape.leaves().stream().map(leaf -> end(leaf, first)).toArray();
      Object before = read(shape.make(values), path);
      for (int i = 0; i < values.length; i++) {
        Leaf leaf = shape.leaves().get(i);
        if (!found.contains(leaf) && changes(shape, values, i, before, path)) {
          found.add(leaf);
        }
      }
    }
    return found;
  }

  private boolean changes(
      FactShape shape, Object[] values, int at, Object before, List<String> path) {
    Object own = values[at];
    try {
      for (Object value : plain.of(shape.leaves().get(at).type())) {
        values[at] = value;
        if (!Objects.equals(before, read(shape.make(values), path))) {
          return true;
        }
      }
      return false;
    } finally {
      values[at] = own;
    }
  }

  private Object end(Leaf leaf, boolean first) {
    List<Object> values = plain.of(leaf.type());
    return first ? plain.any(leaf.type(), 0) : values.get(values.size() - 1);
  }

  private static Object read(Object fact, List<String> path) {
    Object value = fact;
    try {
      for (String name : path) {
        value = FactTypes.attributes(value.getClass()).get(name).invoke(value);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(String.join(".", path), e);
    }
    return value;
  }
}

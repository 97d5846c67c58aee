package puhui.lint;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import puhui.lint.Asked.Attributes;
import puhui.rules.ParameterSheet;

/**
 * Which values of a fact an attribute rests on: found by changing one value at a time, so that it
 * holds for whatever attribute the code comes to have.
 */
public final class Dependence {
  private final Map<Attributes, Set<Leaf>> known = new ConcurrentHashMap<>();
  private final Domains plain;

  /** For rules that compare with the parameters of the sheet. */
  public Dependence(ParameterSheet sheet) {
    plain = new Domains(sheet, new TreeSet<>(), List.of(), false);
  }

  /** The values of the fact that the attribute rests on. */
  public Set<Leaf> of(Class<?> fact, Attributes attribute) {
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
    for (Leaf leaf : shape.leaves()) {
      if (changes(shape, leaf, path, this::first)
          || changes(shape, leaf, path, this::last)
          || changes(shape, leaf, path, this::without)) {
        found.add(leaf);
      }
    }
    return found;
  }

  private boolean changes(
      FactShape shape, Leaf leaf, List<String> path, Function<Leaf, Object> others) {
    Set<Object> seen = new HashSet<>();
    for (Object value : plain.of(leaf.type())) {
      shape
          .make(each -> Optional.of(each.equals(leaf) ? value : others.apply(each)), others)
          .ifPresent(fact -> seen.add(Optional.ofNullable(read(fact, path))));
    }
    return seen.size() > 1;
  }

  private Object first(Leaf leaf) {
    return plain.any(leaf.type(), 0);
  }

  /** As the first one, of a phone that no table has. */
  private Object without(Leaf leaf) {
    return leaf.type() == String.class ? "" : first(leaf);
  }

  private Object last(Leaf leaf) {
    List<Object> values = plain.of(leaf.type());
    return values.get(values.size() - 1);
  }

  private static Object read(Object fact, List<String> path) {
    Object value = fact;
    try {
      for (String name : path) {
        value = value.getClass().getMethod(name).invoke(value);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(String.join(".", path), e);
    }
    return value;
  }
}

package puhui.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import puhui.facts.Parameters;
import puhui.facts.Text;
import puhui.rules.Expression.Operand;

/** What an operand is worth for a fact, and the facts bound by the patterns before its own. */
@FunctionalInterface
interface DirectValue {
  Object of(Object fact, Object[] bound);

  /**
   * The types that the names of a rule's conditions start from.
   *
   * @param fact type of the pattern's own fact
   * @param bound place of each variable in the array of bound facts, and its type
   * @param witness sees what each condition comes to
   */
  record Scope(Class<?> fact, Map<String, Bound> bound, Witness witness) {
    record Bound(int place, Class<?> type) {}

    /** A scope in which the variable is bound as well. */
    Scope with(String variable, int place) {
      Map<String, Bound> all = new HashMap<>(bound);
      all.put(variable, new Bound(place, fact));
      return new Scope(fact, all, witness);
    }
  }

  static DirectValue of(Operand operand, Scope scope) {
    if (operand instanceof Operand.This) {
      return (fact, bound) -> fact;
    } else if (operand instanceof Operand.Literal literal) {
      Text text = new Text(literal.text());
      return (fact, bound) -> text;
    } else if (operand instanceof Operand.Constant constant) {
      Object value = DirectTypes.constant(constant.type(), constant.name());
      return (fact, bound) -> value;
    }
    return ofPath((Operand.Path) operand, scope);
  }

  private static DirectValue ofPath(Operand.Path path, Scope scope) {
    if (path.variable().isEmpty()) {
      Function<Object, Object> reader = reader(scope.fact(), path);
      return (fact, bound) -> reader.apply(fact);
    }
    Scope.Bound start = scope.bound().get(path.variable());
    int place = start.place();
    if (path.names().isEmpty()) {
      return (fact, bound) -> bound[place];
    }
    Function<Object, Object> reader = reader(start.type(), path);
    return (fact, bound) -> reader.apply(bound[place]);
  }

  private static Function<Object, Object> reader(Class<?> owner, Operand.Path path) {
    List<String> names = path.names();
    Accessor first = Accessor.of(owner, names.get(0));
    if (path.isParameter()) {
      Function<Object, Object> parameters = first.value();
      String name = names.get(1);
      return fact -> ((Parameters) parameters.apply(fact)).get(name);
    }
    Function<Object, Object> reader = first.value();
    Class<?> type = first.type();
    for (String name : names.subList(1, names.size())) {
      Accessor next = Accessor.of(type, name);
      Function<Object, Object> before = reader;
      Function<Object, Object> after = next.value();
      reader = fact -> after.apply(before.apply(fact));
      type = next.type();
    }
    return reader;
  }
}

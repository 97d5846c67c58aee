package puhui.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
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

  /** An operand that is itself true or false. */
  static DirectCondition flag(Operand.Path path, Scope scope) {
    List<String> names = path.names();
    if (path.isParameter() || names.isEmpty()) {
      DirectValue value = ofPath(path, scope);
      return (fact, bound) -> (Boolean) value.of(fact, bound);
    }
    int last = names.size() - 1;
    Operand.Path owner = new Operand.Path(path.variable(), names.subList(0, last), path.place());
    Predicate<Object> flag = Accessor.of(type(owner, scope), names.get(last)).flag();
    if (path.variable().isEmpty() && last == 0) {
      return (fact, bound) -> flag.test(fact);
    }
    DirectValue value = ofPath(owner, scope);
    return (fact, bound) -> flag.test(value.of(fact, bound));
  }

  private static DirectValue ofPath(Operand.Path path, Scope scope) {
    Class<?> start = start(path, scope);
    if (path.variable().isEmpty()) {
      Function<Object, Object> reader = reader(start, path);
      return (fact, bound) -> reader.apply(fact);
    }
    int place = scope.bound().get(path.variable()).place();
    if (path.names().isEmpty()) {
      return (fact, bound) -> bound[place];
    }
    Function<Object, Object> reader = reader(start, path);
    return (fact, bound) -> reader.apply(bound[place]);
  }

  private static Class<?> start(Operand.Path path, Scope scope) {
    return path.variable().isEmpty() ? scope.fact() : scope.bound().get(path.variable()).type();
  }

  private static Class<?> type(Operand.Path path, Scope scope) {
    Class<?> type = start(path, scope);
    for (String name : path.names()) {
      type = Accessor.of(type, name).type();
    }
    return type;
  }

  private static Function<Object, Object> reader(Class<?> owner, Operand.Path path) {
    List<String> names = path.names();
    Accessor first = Accessor.of(owner, names.get(0));
    Function<Object, Object> reader = first.value();
    if (path.isParameter()) {
      String name = names.get(1);
      return fact -> ((Parameters) reader.apply(fact)).get(name);
    }
    return names.size() == 1 ? reader : after(reader, first.type(), names.subList(1, names.size()));
  }

  private static Function<Object, Object> after(
      Function<Object, Object> owner, Class<?> type, List<String> names) {
    Accessor next = Accessor.of(type, names.get(0));
    Function<Object, Object> value = next.value();
    Function<Object, Object> reader = fact -> value.apply(owner.apply(fact));
    return names.size() == 1 ? reader : after(reader, next.type(), names.subList(1, names.size()));
  }
}

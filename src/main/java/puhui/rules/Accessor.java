package puhui.rules;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads one attribute of a fact, as fast as a call written in Java. */
final class Accessor {
  private record Attribute(Class<?> type, String name) {}

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final Map<Attribute, Accessor> KNOWN = new ConcurrentHashMap<>();

  private final Class<?> type;
  private final Object reader;

  private Accessor(Class<?> type, Object reader) {
    this.type = type;
    this.reader = reader;
  }

  /** The accessor of an attribute, made once for the whole program. */
  static Accessor of(Class<?> owner, String name) {
    return KNOWN.computeIfAbsent(new Attribute(owner, name), Accessor::make);
  }

  /** Type of the attribute. */
  Class<?> type() {
    return type;
  }

  /** Reads an attribute that is itself true or false. */
  @SuppressWarnings("unchecked") // made so for a boolean attribute
  Predicate<Object> flag() {
    if (type != boolean.class) {
      throw new IllegalArgumentException(type.getName());
    }
    return (Predicate<Object>) reader;
  }

  /** Reads an attribute of any type. */
  @SuppressWarnings("unchecked") // made so for every other attribute
  Function<Object, Object> value() {
    return type == boolean.class ? flag()::test : (Function<Object, Object>) reader;
  }

  private static Accessor make(Attribute attribute) {
    try {
      Class<?> returned = attribute.type().getMethod(attribute.name()).getReturnType();
      MethodHandle method =
          LOOKUP.findVirtual(attribute.type(), attribute.name(), MethodType.methodType(returned));
      boolean flag = returned == boolean.class;
      CallSite site =
          LambdaMetafactory.metafactory(
              LOOKUP,
              flag ? "test" : "apply",
              MethodType.methodType(flag ? Predicate.class : Function.class),
              MethodType.methodType(flag ? boolean.class : Object.class, Object.class),
              method,
              method.type());
      return new Accessor(returned, site.getTarget().invoke());
    } catch (Throwable e) { // what MethodHandle.invoke declares
      throw new IllegalArgumentException(attribute.toString(), e);
    }
  }
}

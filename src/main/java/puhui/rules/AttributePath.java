package puhui.rules;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import puhui.facts.Parameters;

/**
 * Reads what stands at a path of attributes, by a way of its own: {@link Accessor} serves the
 * second engine, and a slip in one must not mislead the other.
 */
public final class AttributePath {
  private final List<Method> steps = new ArrayList<>();
  private String parameter = "";

  private AttributePath() {}

  /**
   * A path of a fact.
   *
   * @param names attribute names, or "parameters" and the name of one; empty for the fact itself
   */
  public static AttributePath of(Class<?> fact, List<String> names) {
    AttributePath path = new AttributePath();
    Class<?> type = fact;
    for (String name : names) {
      if (type == Parameters.class) {
        path.parameter = name;
      } else {
        Method step = method(type, name);
        path.steps.add(step);
        type = step.getReturnType();
      }
    }
    return path;
  }

  /** Whether the last attribute of the path has this name. */
  public boolean endsWith(String name) {
    return parameter.isEmpty() && !steps.isEmpty() && last().getName().equals(name);
  }

  private Method last() {
    return steps.get(steps.size() - 1);
  }

  /** What stands there for a fact. */
  public Object of(Object fact) {
    Object value = fact;
    try {
      for (Method step : steps) {
        value = step.invoke(value);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(steps.toString(), e);
    }
    return parameter.isEmpty() ? value : ((Parameters) value).get(parameter);
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type.getSimpleName() + "." + name, e);
    }
  }
}

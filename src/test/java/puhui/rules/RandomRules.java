package puhui.rules;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Text;

/** Writes rules at random, every one of which the grammar accepts. */
public final class RandomRules {
  private static final List<String> LITERALS = List.of("\"a\"", "\"A\"", "\"VCS\"", "\"示例\"");
  private static final List<String> EQUALITY = List.of("==", "!=");
  private static final List<String> ORDERING = List.of("==", "!=", "<", "<=", ">", ">=");

  private final Random random;
  private final Stratum stratum;

  public RandomRules(long seed, Stratum stratum) {
    random = new Random(seed);
    this.stratum = stratum;
  }

  /** What stands between when and then. */
  public String when() {
    String subject =
        switch (stratum) {
          case ORDER, DEVICE -> "Order";
          case REPEAT -> "LiveOrder";
          case APPLICATION -> "Application";
        };
    boolean joins = stratum == Stratum.DEVICE || stratum == Stratum.REPEAT;
    String when = "$order : " + pattern(subject, "");
    for (int i = joins ? random.nextInt(3) : 0; i > 0; i--) {
      String type = one(new ArrayList<>(FactTypes.facts(stratum).keySet()));
      when += "\n    " + one(List.of("exists ", "not ")) + pattern(type, subject);
    }
    return when;
  }

  private String pattern(String type, String bound) {
    Map<String, Class<?>> paths = paths(FactTypes.facts(stratum).get(type), "");
    if (!bound.isEmpty()) {
      paths.putAll(paths(FactTypes.facts(stratum).get(bound), "$order."));
      if (type.equals(bound) && random.nextInt(3) == 0) {
        return type + "( this != $order, " + expression(paths, 1) + " )";
      }
    }
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(i -> expression(paths, 3))
        .collect(Collectors.joining(", ", type + "( ", " )"));
  }

  private String expression(Map<String, Class<?>> paths, int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return "( " + atom(paths) + " )";
    }
    return switch (random.nextInt(4)) {
      case 0 -> "!( " + expression(paths, depth - 1) + " )";
      case 1 -> "( " + expression(paths, depth - 1) + " || " + expression(paths, depth - 1) + " )";
      default -> expression(paths, depth - 1) + " && " + expression(paths, depth - 1);
    };
  }

  private String atom(Map<String, Class<?>> paths) {
    String path = one(new ArrayList<>(paths.keySet()));
    Class<?> type = paths.get(path);
    if (type == boolean.class) {
      return (random.nextBoolean() ? "" : "!") + path;
    }
    String other = one(same(paths, type));
    String asked = stated(path, type) + stated(other, type);
    if (type == Text.class && random.nextInt(4) == 0) {
      return asked + (random.nextBoolean() ? "" : "!") + path + ".startsWith( \"A\" )";
    }
    if (random.nextInt(4) == 0) {
      String in = random.nextBoolean() ? " in ( " : " not in ( ";
      return asked + path + in + right(other, type) + ", " + right(other, type) + " )";
    }
    List<String> operators = type == Amount.class || type == Day.class ? ORDERING : EQUALITY;
    return asked + path + " " + one(operators) + " " + right(other, type);
  }

  private String right(String other, Class<?> type) {
    if (type.isEnum() && random.nextInt(3) > 0) {
      return type.getSimpleName() + "." + one(FactTypes.constants(type));
    } else if (type == Text.class && random.nextInt(3) > 0) {
      return one(LITERALS);
    } else if ((type == Amount.class || type == Day.class) && random.nextInt(3) > 0) {
      return "parameters." + parameter(type);
    }
    return other;
  }

  private String parameter(Class<?> type) {
    return one(
        OrderGrid.PARAMETERS.entrySet().stream()
            .filter(parameter -> parameter.getValue().getClass() == type)
            .map(Map.Entry::getKey)
            .toList());
  }

  private static String stated(String path, Class<?> type) {
    return FactTypes.attributes(type).containsKey("stated") ? path + ".stated && " : "";
  }

  private static List<String> same(Map<String, Class<?>> paths, Class<?> type) {
    return paths.keySet().stream().filter(path -> paths.get(path) == type).toList();
  }

  /** Every documented attribute below a type that can be compared or asked. */
  private static Map<String, Class<?>> paths(Class<?> type, String before) {
    Map<String, Class<?>> paths = new TreeMap<>();
    for (Map.Entry<String, Method> attribute : FactTypes.attributes(type).entrySet()) {
      Class<?> of = attribute.getValue().getReturnType();
      String path = before + attribute.getKey();
      boolean value = of == Amount.class || of == Day.class || of == Text.class || of.isEnum();
      if (value || of == boolean.class) {
        paths.put(path, of);
      }
      paths.putAll(paths(of, path + "."));
    }
    return paths;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}

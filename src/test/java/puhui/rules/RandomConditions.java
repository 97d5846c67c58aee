package puhui.rules;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import puhui.facts.Text;

/** Conditions of the profile, made at random over all attributes of a fact and all parameters. */
final class RandomConditions {
  private static final List<String> TEXTS =
      List.of("\"x\"", "\"\"", "\"a b\"", "\") || (\"", "\"5\"");

  private final Random random;
  private final Map<Class<?>, List<String>> paths = new HashMap<>();

  RandomConditions(Random random, Class<?> fact, Map<String, Class<?>> parameters) {
    this.random = random;
    collect("", fact);
    parameters.forEach((name, type) -> add(type, "parameters." + name));
  }

  /** Several parts, nested to the depth given. */
  String next(int depth) {
    if (depth == 0) {
      return simple();
    }
    return switch (random.nextInt(4)) {
      case 0 -> "( " + next(depth - 1) + " && " + next(depth - 1) + " )";
      case 1 -> "( " + next(depth - 1) + " || " + next(depth - 1) + " )";
      case 2 -> "!( " + next(depth - 1) + " )";
      default -> simple();
    };
  }

  private String simple() {
    Class<?> type = oneOf(new ArrayList<>(paths.keySet()));
    String left = oneOf(paths.get(type));
    if (type == boolean.class && random.nextBoolean()) {
      return (random.nextBoolean() ? "!" : "") + left;
    }
    String condition =
        switch (random.nextInt(4)) {
          case 0 -> left + " in ( " + right(type) + ", " + right(type) + " )";
          case 1 -> left + " not in ( " + right(type) + ", " + right(type) + " )";
          case 2 -> left + " == " + right(type);
          default ->
              left + " " + oneOf(List.of("==", "!=", "<", "<=", ">", ">=")) + " " + right(type);
        };
    return asked(condition);
  }

  /** What must be stated before the comparison is asked for. */
  private String asked(String condition) {
    StringBuilder asked = new StringBuilder();
    for (String word : condition.split("[^A-Za-z0-9.]+")) {
      for (String stated : List.of(word + ".stated", word.replaceAll("\\.\\w+$", "") + ".stated")) {
        if (paths.get(boolean.class).contains(stated)) {
          asked.append(stated).append(" && ");
        }
      }
    }
    return "( " + asked + condition + " )";
  }

  private String right(Class<?> type) {
    if (type.isEnum()) {
      return type.getSimpleName() + "." + oneOf(FactTypes.constants(type));
    }
    return type == Text.class && random.nextBoolean() ? oneOf(TEXTS) : oneOf(paths.get(type));
  }

  private void collect(String prefix, Class<?> type) {
    for (Map.Entry<String, Method> attribute : FactTypes.attributes(type).entrySet()) {
      Class<?> result = attribute.getValue().getReturnType();
      add(result, prefix + attribute.getKey());
      collect(prefix + attribute.getKey() + ".", result);
    }
  }

  private void add(Class<?> type, String path) {
    paths.computeIfAbsent(type, t -> new ArrayList<>()).add(path);
  }

  private <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

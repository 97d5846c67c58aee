package puhui.rules;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import puhui.facts.Parameters;
import puhui.rules.RuleDescription.Bilingual;

/**
 * The values that fill the placeholders of a rule's message, as {@code
 * {inventory.missingCategories}}.
 */
public final class Placeholders {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

  private Placeholders() {}

  /** Value by attribute path, for both languages of the message. */
  public static Map<String, String> values(Bilingual message, Object fact, Parameters parameters) {
    Map<String, String> values = new TreeMap<>();
    Matcher matcher = PLACEHOLDER.matcher(message.en() + message.zh());
    while (matcher.find()) {
      values.put(matcher.group(1), value(matcher.group(1), fact, parameters));
    }
    return values;
  }

  private static String value(String path, Object fact, Parameters parameters) {
    if (path.startsWith("parameters.")) {
      return String.valueOf(parameters.get(path.substring("parameters.".length())));
    }
    Object value = fact;
    for (String name : path.split("\\.")) {
      value = read(FactTypes.attributes(value.getClass()).get(name), value);
    }
    return String.valueOf(value);
  }

  private static Object read(Method attribute, Object fact) {
    try {
      return attribute.invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("attribute " + attribute.getName() + " cannot be read", e);
    }
  }
}

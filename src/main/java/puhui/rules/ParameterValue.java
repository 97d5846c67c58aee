package puhui.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Text;
import puhui.text.Yaml;

/**
 * A value of rules/parameters.yaml as it is written: a day, a decimal number, true or false, or a
 * text.
 *
 * <p>Numbers have at most 15 digits before the point and 10 behind it, in 0 to 9, and no exponent:
 * 1e999999999 is written in a moment and adding one to it takes hours. Days are of the years 1900
 * to 2199. What only looks like a number or a day is a problem and no text.
 */
final class ParameterValue {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
  private static final Pattern DAY = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");
  private static final Pattern LIKE_NUMBER = Pattern.compile("\\s*[-+.,]?\\p{IsDigit}.*");

  private ParameterValue() {}

  static Object of(Yaml node) {
    String text = node.text();
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    } else if (NUMBER.matcher(text).matches()) {
      return new Amount(new BigDecimal(text));
    } else if (DAY.matcher(text).matches()) {
      try {
        return Day.of(text);
      } catch (DateTimeParseException e) {
        node.report("rules.parameters.value", text);
      }
    } else if (text.isBlank() || LIKE_NUMBER.matcher(text).matches()) {
      node.report("rules.parameters.value", text);
    }
    return new Text(text);
  }

  /**
   * The day from which a value holds; the beginning where none is named, and none where it is a
   * problem already listed.
   */
  static Optional<LocalDate> from(Map<String, Yaml> entries) {
    if (!entries.containsKey("from")) {
      return Optional.of(LocalDate.MIN);
    }
    String text = entries.get("from").text();
    try {
      return Optional.of(LocalDate.parse(DAY.matcher(text).matches() ? text : ""));
    } catch (DateTimeParseException e) {
      entries.get("from").report("rules.parameters.from", text);
      return Optional.empty();
    }
  }

  static Class<?> typeOf(Object value) {
    return value instanceof Boolean ? boolean.class : value.getClass();
  }
}

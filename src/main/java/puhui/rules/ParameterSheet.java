package puhui.rules;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Parameters;
import puhui.facts.Text;
import puhui.rules.RuleDescription.Bilingual;
import puhui.text.ExitCode;
import puhui.text.Problem;
import puhui.text.Yaml;

/**
 * The numbers and dates that rules compare with: rules/parameters.yaml, each value from a day on.
 */
public final class ParameterSheet {
  private static final List<String> KEYS =
      List.of("clause", "title", "source", "picked_by", "interpretation", "may_decide", "values");

  private final Map<String, Parameter> parameters;

  private ParameterSheet(Map<String, Parameter> parameters) {
    this.parameters = parameters;
  }

  /**
   * One parameter.
   *
   * @param byOrderDate the order's date picks the value, else the last day of the accounting year
   * @param values by the first day on which they hold
   */
  public record Parameter(
      String name,
      String clause,
      Bilingual title,
      String source,
      boolean byOrderDate,
      Bilingual interpretation,
      Bilingual mayDecide,
      TreeMap<LocalDate, Object> values) {

    private Parameter with(TreeMap<LocalDate, Object> others) {
      return new Parameter(
          name, clause, title, source, byOrderDate, interpretation, mayDecide, others);
    }
  }

  /** Reads the sheet; problems are added to the list. */
  static ParameterSheet read(Path file, List<Problem> problems) {
    Map<String, Parameter> parameters = new TreeMap<>();
    Yaml.read(file, ExitCode.RULES, problems)
        .map()
        .forEach((name, node) -> parameters.put(name, parameter(name, node)));
    return new ParameterSheet(parameters);
  }

  /** Parameters by name. */
  public Map<String, Parameter> parameters() {
    return parameters;
  }

  /** Parameters of an accounting year, by the order's date. */
  public ParametersOfYear forYear(int year) {
    return new ParametersOfYear(parameters, LocalDate.of(year, 12, 31));
  }

  /** The same sheet with other values of one parameter, each from a day on. */
  public ParameterSheet with(String name, TreeMap<LocalDate, Object> values) {
    Map<String, Parameter> changed = new TreeMap<>(parameters);
    changed.computeIfPresent(name, (key, parameter) -> parameter.with(values));
    return new ParameterSheet(changed);
  }

  /** The type of each parameter's values. */
  public Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new TreeMap<>();
    parameters.forEach(
        (name, parameter) -> {
          if (!parameter.values().isEmpty()) {
            types.put(name, typeOf(parameter.values().firstEntry().getValue()));
          }
        });
    return types;
  }

  private static Parameter parameter(String name, Yaml node) {
    Map<String, Yaml> entries = node.map(KEYS);
    for (String needed : List.of("clause", "title", "source", "values")) {
      if (!entries.containsKey(needed)) {
        node.report("rules.parameters.missing", name, needed);
      }
    }
    return new Parameter(
        name,
        text(entries, "clause"),
        bilingual(entries, "title"),
        text(entries, "source"),
        byOrderDate(entries),
        bilingual(entries, "interpretation"),
        bilingual(entries, "may_decide"),
        entries.containsKey("values") ? values(name, entries.get("values")) : new TreeMap<>());
  }

  private static boolean byOrderDate(Map<String, Yaml> entries) {
    String picked = text(entries, "picked_by");
    if (!List.of("", "order_date", "accounting_year").contains(picked)) {
      entries.get("picked_by").report("rules.parameters.picked", picked);
    }
    return !picked.equals("accounting_year");
  }

  private static TreeMap<LocalDate, Object> values(String name, Yaml node) {
    TreeMap<LocalDate, Object> values = new TreeMap<>();
    for (Yaml element : node.list()) {
      Map<String, Yaml> entries =
          element.map(List.of("from", "value", "clause", "source", "approved_by"));
      LocalDate from = from(entries);
      boolean first = values.isEmpty();
      if (first != from.equals(LocalDate.MIN) || (!first && !from.isAfter(values.lastKey()))) {
        element.report("rules.parameters.order", name);
      }
      if (!entries.containsKey("value")) {
        element.report("rules.parameters.missing", name, "value");
        continue;
      }
      Object value = value(entries.get("value"));
      Class<?> kind = first ? typeOf(value) : typeOf(values.firstEntry().getValue());
      if (kind != typeOf(value)) {
        element.report(
            "rules.parameters.kind", name, kind.getSimpleName(), typeOf(value).getSimpleName());
      }
      values.put(from, value);
    }
    return values;
  }

  private static LocalDate from(Map<String, Yaml> entries) {
    if (!entries.containsKey("from")) {
      return LocalDate.MIN;
    }
    String text = entries.get("from").text();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      entries.get("from").report("rules.parameters.from", text);
      return LocalDate.MIN;
    }
  }

  private static Object value(Yaml node) {
    String text = node.text();
    Optional<Object> value = valueOf(text);
    if (value.isEmpty()) {
      node.report("rules.parameters.value", text);
    }
    return value.orElse(new Text(text));
  }

  /** What a value is as it stands in the sheet; empty where it is none. */
  public static Optional<Object> valueOf(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Optional.of(Boolean.valueOf(text));
    }
    try {
      return Optional.of(
          text.matches("\\d{4}-\\d{2}-\\d{2}") ? Day.of(text) : new Amount(new BigDecimal(text)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    } catch (NumberFormatException e) {
      return text.isBlank() || Character.isDigit(text.charAt(0))
          ? Optional.empty()
          : Optional.of(new Text(text));
    }
  }

  private static Class<?> typeOf(Object value) {
    return value instanceof Boolean ? boolean.class : value.getClass();
  }

  private static String text(Map<String, Yaml> entries, String key) {
    return entries.containsKey(key) ? entries.get(key).text() : "";
  }

  private static Bilingual bilingual(Map<String, Yaml> entries, String key) {
    if (!entries.containsKey(key)) {
      return Bilingual.NONE;
    }
    Map<String, Yaml> texts = entries.get(key).map(List.of("en", "zh"));
    return new Bilingual(text(texts, "en"), text(texts, "zh"));
  }

  /** Parameters in force on a day, within an accounting year. */
  public static final class ParametersOfYear {
    private final TreeMap<LocalDate, Parameters> byFirstDay = new TreeMap<>();
    private final LocalDate yearEnd;

    private ParametersOfYear(Map<String, Parameter> sheet, LocalDate yearEnd) {
      this.yearEnd = yearEnd;
      List<LocalDate> changes = new ArrayList<>(List.of(LocalDate.MIN));
      sheet.values().stream()
          .filter(Parameter::byOrderDate)
          .forEach(p -> changes.addAll(p.values().keySet()));
      for (LocalDate change : changes) {
        Map<String, Object> values = new TreeMap<>();
        sheet.forEach(
            (name, p) ->
                values.put(
                    name, p.values().floorEntry(p.byOrderDate() ? change : yearEnd).getValue()));
        byFirstDay.put(change, new Parameters(values));
      }
    }

    /** Parameters for an order of that day; a day that is not stated counts as the year's last. */
    public Parameters on(Day day) {
      return byFirstDay.floorEntry(day.stated() ? day.value() : yearEnd).getValue();
    }

    /** Parameters for the application. */
    public Parameters ofYear() {
      return on(Day.NOT_STATED);
    }
  }
}

package puhui.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import puhui.facts.Day;
import puhui.facts.Parameters;
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

  private static final int MOST_VALUES = 500;

  /** A rule can name no other: letters and digits of ASCII, as in parameters.creditingStart. */
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z]\\w{0,%d}".formatted(Limits.LENGTH_OF_WORD - 1));

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
      TreeMap<LocalDate, Object> values) {}

  /** Reads the sheet; problems are added to the list. */
  static ParameterSheet read(Path file, List<Problem> problems) {
    Map<String, Parameter> parameters = new TreeMap<>();
    Yaml sheet = Yaml.read(file, ExitCode.RULES, problems);
    sheet.map().forEach((name, node) -> parameters.put(name, parameter(name, node)));
    if (parameters.values().stream().mapToInt(each -> each.values().size()).sum() > MOST_VALUES) {
      sheet.report("rules.parameters.many", MOST_VALUES);
    }
    return new ParameterSheet(parameters);
  }

  /** Parameters by name. */
  public Map<String, Parameter> parameters() {
    return parameters;
  }

  /** The sheet of some parameters alone. */
  public ParameterSheet only(Set<String> names) {
    Map<String, Parameter> some = new TreeMap<>(parameters);
    some.keySet().retainAll(names);
    return new ParameterSheet(some);
  }

  /** Parameters of an accounting year, by the order's date. */
  public ParametersOfYear forYear(int year) {
    return new ParametersOfYear(parameters, LocalDate.of(year, 12, 31));
  }

  Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new TreeMap<>();
    parameters.forEach(
        (name, parameter) -> {
          if (!parameter.values().isEmpty()) {
            types.put(name, ParameterValue.typeOf(parameter.values().firstEntry().getValue()));
          }
        });
    return types;
  }

  private static Parameter parameter(String name, Yaml node) {
    if (!NAME.matcher(name).matches()) {
      node.report("rules.parameters.name", name);
    }
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
    List<Yaml> elements = node.list();
    if (node.isList() && elements.isEmpty()) {
      node.report("rules.parameters.missing", name, "value");
    }
    for (Yaml element : elements) {
      Map<String, Yaml> entries =
          element.map(List.of("from", "value", "clause", "source", "approved_by"));
      LocalDate from = ParameterValue.from(entries);
      boolean first = values.isEmpty();
      if (first != from.equals(LocalDate.MIN) || (!first && !from.isAfter(values.lastKey()))) {
        element.report("rules.parameters.order", name);
      }
      if (!entries.containsKey("value")) {
        element.report("rules.parameters.missing", name, "value");
        continue;
      }
      Object value = ParameterValue.of(entries.get("value"));
      Class<?> kind =
          first
              ? ParameterValue.typeOf(value)
              : ParameterValue.typeOf(values.firstEntry().getValue());
      if (kind != ParameterValue.typeOf(value)) {
        element.report(
            "rules.parameters.kind",
            name,
            kind.getSimpleName(),
            ParameterValue.typeOf(value).getSimpleName());
      }
      values.put(from, value);
    }
    return values;
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

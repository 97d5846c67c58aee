package puhui.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import puhui.factors.Factors;
import puhui.facts.Day;
import puhui.facts.Parameters;
import puhui.rules.RuleDescription.Bilingual;
import puhui.text.ExitCode;
import puhui.text.NearestWord;
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

  /** A sheet that could not be read: what rules say of parameters is then no problem of theirs. */
  static final ParameterSheet UNREADABLE = new ParameterSheet(Map.of());

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
    if (!parameters.containsKey(Factors.DEFAULT_STAGES)) {
      sheet.report("rules.parameters.needed", Factors.DEFAULT_STAGES);
    }
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

  /** Whether a rule's problem comes from the sheet alone, whose own problem is listed. */
  boolean atFault(Problem problem) {
    return problem.id().equals("rules.parameter")
        && (this == UNREADABLE || parameters.containsKey(problem.values().get(0)));
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
    for (Yaml element : node.list()) {
      Map<String, Yaml> entries =
          element.map(List.of("from", "value", "clause", "source", "approved_by"));
      Optional<LocalDate> day = ParameterValue.from(entries);
      if (day.isEmpty()) {
        continue;
      }
      LocalDate from = day.get();
      boolean first = values.isEmpty();
      checkDay(name, from, values, entries.getOrDefault("from", element));
      if (!entries.containsKey("value")) {
        element.report("rules.parameters.missing", name, "value");
        continue;
      }
      Object value = ParameterValue.of(entries.get("value"));
      checkStages(name, entries.get("value"));
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
    if (values.isEmpty()) {
      node.report("rules.parameters.none", name);
    }
    return values;
  }

  /** What the calculation reads by itself no rule would compare with a closed list. */
  private static void checkStages(String name, Yaml value) {
    List<String> known = Factors.STAGES;
    if (name.equals(Factors.DEFAULT_STAGES) && !known.contains(value.text())) {
      String nearest = NearestWord.to(value.text(), known);
      value.report(
          "rules.parameters.stages", name, value.text(), nearest, String.join(", ", known));
    }
  }

  /** The first value holds from the beginning, each further one from a later day on. */
  private static void checkDay(
      String name, LocalDate from, TreeMap<LocalDate, Object> before, Yaml place) {
    boolean beginning = from.equals(LocalDate.MIN);
    if (before.isEmpty() && !beginning) {
      place.report("rules.parameters.gap", name, from);
    } else if (!before.isEmpty() && beginning) {
      place.report("rules.parameters.twice-first", name);
    } else if (before.containsKey(from)) {
      place.report("rules.parameters.overlap", name, from);
    } else if (!before.isEmpty() && from.isBefore(before.lastKey())) {
      place.report("rules.parameters.order", name, from, before.lastKey());
    }
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

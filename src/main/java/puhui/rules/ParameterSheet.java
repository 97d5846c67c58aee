package puhui.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import puhui.factors.Factors;
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
  private static final int MOST_VALUES = 500;

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
   * @param origins where each value comes from, by the same days
   */
  public record Parameter(
      String name,
      String clause,
      Bilingual title,
      String source,
      boolean byOrderDate,
      Bilingual interpretation,
      Bilingual mayDecide,
      TreeMap<LocalDate, Object> values,
      SortedMap<LocalDate, Origin> origins) {

    private Parameter with(TreeMap<LocalDate, Object> others) {
      Origin own = new Origin(clause, source, Bilingual.NONE);
      SortedMap<LocalDate, Origin> theirs = new TreeMap<>();
      others.keySet().forEach(day -> theirs.put(day, origins.getOrDefault(day, own)));
      return new Parameter(
          name, clause, title, source, byOrderDate, interpretation, mayDecide, others, theirs);
    }
  }

  /**
   * Where a value comes from: its own clause, source and approval, else those of its parameter.
   *
   * @param approvedBy who approved the value; empty where nobody is named
   */
  public record Origin(String clause, String source, Bilingual approvedBy) {}

  /** Reads the sheet; problems are added to the list. */
  static ParameterSheet read(Path file, List<Problem> problems) {
    Map<String, Parameter> parameters = new TreeMap<>();
    Yaml sheet = Yaml.read(file, ExitCode.RULES, problems);
    sheet.map().forEach((name, node) -> parameters.put(name, ParameterReader.read(name, node)));
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

  /** The same sheet with other values of one parameter, each from a day on. */
  public ParameterSheet with(String name, TreeMap<LocalDate, Object> values) {
    Map<String, Parameter> changed = new TreeMap<>(parameters);
    changed.computeIfPresent(name, (key, parameter) -> parameter.with(values));
    return new ParameterSheet(changed);
  }

  /** Whether a rule's problem comes from the sheet alone, whose own problem is listed. */
  boolean atFault(Problem problem) {
    return problem.id().equals("rules.parameter")
        && (this == UNREADABLE || parameters.containsKey(problem.values().get(0)));
  }

  /** What a value is as it stands in the sheet; empty where it is none. */
  public static Optional<Object> valueOf(String text) {
    return ParameterValue.of(text);
  }

  /** The type of each parameter's values. */
  public Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new TreeMap<>();
    parameters.forEach(
        (name, parameter) -> {
          if (!parameter.values().isEmpty()) {
            types.put(name, ParameterValue.typeOf(parameter.values().firstEntry().getValue()));
          }
        });
    return types;
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

    /** Every set of parameters that an order of the run may have. */
    public Collection<Parameters> all() {
      return List.copyOf(byFirstDay.values());
    }

    /** Parameters for the application. */
    public Parameters ofYear() {
      return on(Day.NOT_STATED);
    }
  }
}

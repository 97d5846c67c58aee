package puhui.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import puhui.factors.Factors;
import puhui.rules.ParameterSheet.Origin;
import puhui.rules.ParameterSheet.Parameter;
import puhui.rules.RuleDescription.Bilingual;
import puhui.text.NearestWord;
import puhui.text.Yaml;

/** Reads a parameter of rules/parameters.yaml: its dated values, and where each comes from. */
final class ParameterReader {
  private static final List<String> KEYS =
      List.of(
          "clause",
          "title",
          "source",
          "approved_by",
          "picked_by",
          "interpretation",
          "may_decide",
          "values");
  private static final List<String> VALUE_KEYS =
      List.of("from", "value", "clause", "source", "approved_by");

  /** A rule can name no other: letters and digits of ASCII, as in parameters.creditingStart. */
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z]\\w{0,%d}".formatted(Limits.LENGTH_OF_WORD - 1));

  private ParameterReader() {}

  /** Reads one parameter; what is wrong with it is reported at the node. */
  static Parameter read(String name, Yaml node) {
    if (!NAME.matcher(name).matches()) {
      node.report("rules.parameters.name", name);
    }
    Map<String, Yaml> entries = node.map(KEYS);
    for (String needed : List.of("clause", "title", "source", "values")) {
      if (!entries.containsKey(needed)) {
        node.report("rules.parameters.missing", name, needed);
      }
    }
    Origin own =
        new Origin(
            text(entries, "clause"), text(entries, "source"), wording(entries, "approved_by"));
    TreeMap<LocalDate, Object> values = new TreeMap<>();
    SortedMap<LocalDate, Origin> origins = new TreeMap<>();
    if (entries.containsKey("values")) {
      values(name, entries.get("values"), own, values, origins);
    }
    return new Parameter(
        name,
        own.clause(),
        bilingual(entries, "title"),
        own.source(),
        byOrderDate(entries),
        bilingual(entries, "interpretation"),
        bilingual(entries, "may_decide"),
        values,
        origins);
  }

  private static boolean byOrderDate(Map<String, Yaml> entries) {
    String picked = text(entries, "picked_by");
    if (!List.of("", "order_date", "accounting_year").contains(picked)) {
      entries.get("picked_by").report("rules.parameters.picked", picked);
    }
    return !picked.equals("accounting_year");
  }

  private static void values(
      String name,
      Yaml node,
      Origin own,
      TreeMap<LocalDate, Object> values,
      SortedMap<LocalDate, Origin> origins) {
    for (Yaml element : node.list()) {
      Map<String, Yaml> entries = element.map(VALUE_KEYS);
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
      origins.put(from, origin(entries, own));
    }
    if (values.isEmpty()) {
      node.report("rules.parameters.none", name);
    }
  }

  private static Origin origin(Map<String, Yaml> entries, Origin own) {
    return new Origin(
        entries.containsKey("clause") ? text(entries, "clause") : own.clause(),
        entries.containsKey("source") ? text(entries, "source") : own.source(),
        entries.containsKey("approved_by") ? wording(entries, "approved_by") : own.approvedBy());
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

  /** In both languages, or one text, as a name, for both. */
  private static Bilingual wording(Map<String, Yaml> entries, String key) {
    if (!entries.containsKey(key) || !entries.get(key).isScalar()) {
      return bilingual(entries, key);
    }
    String text = text(entries, key);
    return new Bilingual(text, text);
  }
}

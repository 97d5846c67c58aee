package puhui.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import puhui.text.NearestWord;
import puhui.text.Yaml;

/** Reads what a case expects; what expects too little is a problem. */
final class ExpectedReader {
  private static final List<String> KEYS = List.of("orders", "application", "emissions");
  private static final List<String> ORDER_KEYS =
      List.of(
          "decision", "findings", "trial", "unreadable", "baseline", "baseline_kg", "chosen_by");
  private static final List<String> ORDER_DECISIONS = List.of("ELIGIBLE", "INELIGIBLE", "REVIEW");
  private static final List<String> APPLICATION_DECISIONS =
      List.of("ACCEPTED", "REJECTED", "REVIEW");

  private final List<String> ruleIds;

  ExpectedReader(List<String> ruleIds) {
    this.ruleIds = ruleIds;
  }

  Expected read(Yaml node, Given given) {
    Map<String, Yaml> entries = node.map(KEYS);
    if (entries.isEmpty()) {
      node.report("cases.expect.nothing");
    }
    return new Expected(
        orders(node, Optional.ofNullable(entries.get("orders")), given),
        Optional.ofNullable(entries.get("application")).map(this::application),
        emissions(Optional.ofNullable(entries.get("emissions"))),
        Set.of());
  }

  /** Without a word about orders the one sound order is expected to be eligible. */
  private Map<String, Expected.Order> orders(Yaml at, Optional<Yaml> node, Given given) {
    Map<String, Expected.Order> orders = new LinkedHashMap<>();
    List<String> rows = given.orders().stream().map(Given.Order::row).toList();
    if (node.isEmpty() && rows.equals(List.of("A"))) {
      orders.put("A", eligible(at));
      return orders;
    }
    node.map(Yaml::map).orElse(Map.of()).forEach((row, value) -> orders.put(row, order(value)));
    for (String row : rows) {
      if (!orders.containsKey(row)) {
        at.report("cases.order.unexpected", row);
      }
    }
    for (String row : orders.keySet()) {
      if (!rows.contains(row)) {
        node.orElse(at).report("cases.order.unknown", row, NearestWord.to(row, rows));
      }
    }
    return orders;
  }

  private Expected.Order order(Yaml node) {
    if (node.isScalar()) {
      if (!node.text().equals("ELIGIBLE")) {
        node.report("cases.order.short", node.text());
      }
      return eligible(node);
    }
    Map<String, Yaml> entries = node.map(ORDER_KEYS);
    String unreadable = text(entries, "unreadable");
    if (!unreadable.isEmpty()) {
      return new Expected.Order(
          node.place(),
          "UNREADABLE",
          List.of(),
          List.of(),
          unreadable,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
    return new Expected.Order(
        node.place(),
        decision(node, entries, ORDER_DECISIONS),
        findings(node, entries),
        trial(entries),
        "",
        word(entries, "baseline", List.of("table", "default")),
        Optional.ofNullable(entries.get("baseline_kg")).map(ExpectedReader::figure),
        word(entries, "chosen_by", ruleIds));
  }

  private static Expected.Order eligible(Yaml at) {
    return new Expected.Order(
        at.place(),
        "ELIGIBLE",
        List.of(),
        List.of(),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Expected.Application application(Yaml node) {
    Map<String, Yaml> entries = node.map(List.of("decision", "findings", "trial"));
    return new Expected.Application(
        node.place(),
        decision(node, entries, APPLICATION_DECISIONS),
        findings(node, entries),
        trial(entries));
  }

  private static String decision(Yaml node, Map<String, Yaml> entries, List<String> known) {
    if (!entries.containsKey("decision")) {
      node.report("cases.key.missing", "decision");
      return "";
    }
    return word(entries, "decision", known).orElse("");
  }

  private List<String> findings(Yaml node, Map<String, Yaml> entries) {
    if (!entries.containsKey("findings")) {
      node.report("cases.key.missing", "findings");
      return List.of();
    }
    return ids(entries.get("findings"));
  }

  private List<String> trial(Map<String, Yaml> entries) {
    return entries.containsKey("trial") ? ids(entries.get("trial")) : List.of();
  }

  private List<String> ids(Yaml list) {
    List<String> findings = new ArrayList<>();
    for (Yaml rule : list.list()) {
      if (!ruleIds.contains(rule.text())) {
        rule.report("cases.rule.unknown", rule.text(), NearestWord.to(rule.text(), ruleIds));
      }
      findings.add(rule.text());
    }
    Collections.sort(findings);
    return findings;
  }

  private static Map<String, Expected.Figure> emissions(Optional<Yaml> node) {
    Map<String, Expected.Figure> figures = new TreeMap<>();
    node.map(each -> each.map(EmissionFigure.names()))
        .orElse(Map.of())
        .forEach((name, value) -> figures.put(name, figure(value)));
    return figures;
  }

  private static Expected.Figure figure(Yaml node) {
    if (!node.text().matches("-?[0-9]+(\\.[0-9]+)?")) {
      node.report("cases.decimal", node.text());
      return new Expected.Figure("0", node.place());
    }
    return new Expected.Figure(node.text(), node.place());
  }

  private static Optional<String> word(Map<String, Yaml> entries, String key, List<String> known) {
    Yaml node = entries.get(key);
    if (node != null && !known.contains(node.text())) {
      node.report("cases.word", node.text(), NearestWord.to(node.text(), known));
    }
    return Optional.ofNullable(node).map(Yaml::text);
  }

  private static String text(Map<String, Yaml> entries, String key) {
    return entries.containsKey(key) ? entries.get(key).text() : "";
  }
}

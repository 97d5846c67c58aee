package puhui.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import puhui.application.ApplicationForm;
import puhui.intake.Field;
import puhui.text.NearestWord;
import puhui.text.Problem;
import puhui.text.Trouble;
import puhui.text.Yaml;

/** Reads what a case starts from. */
final class GivenReader {
  private static final List<String> KEYS =
      List.of(
          "application",
          "orders",
          "ledger",
          "claims",
          "parameters",
          "factor_set",
          "without_columns",
          "sound_rows",
          "unreadable_rows");
  private static final int MOST_ROWS = 100_000;

  private final Grounds grounds;
  private final List<Problem> problems;
  private final ClaimReader claimReader = new ClaimReader();

  GivenReader(Grounds grounds, List<Problem> problems) {
    this.grounds = grounds;
    this.problems = problems;
  }

  /**
   * The facts of the case; each is one change of the sound order, where the case is made of such.
   */
  Given read(Yaml at, Optional<Yaml> given, Optional<Yaml> each) throws IOException {
    Map<String, Yaml> entries = given.map(node -> node.map(KEYS)).orElse(Map.of());
    ApplicationForm form = application(at, Optional.ofNullable(entries.get("application")));
    return new Given(
        form,
        form.aggregate().given()
            ? List.of()
            : orders(at, Optional.ofNullable(entries.get("orders")), each),
        ledger(entries),
        claimReader.read(Optional.ofNullable(entries.get("claims"))),
        parameters(Optional.ofNullable(entries.get("parameters"))),
        factorSet(entries),
        withoutColumns(Optional.ofNullable(entries.get("without_columns"))),
        count(entries, "sound_rows", 0, MOST_ROWS),
        count(entries, "unreadable_rows", 0, MOST_ROWS));
  }

  private ApplicationForm application(Yaml at, Optional<Yaml> changes) throws IOException {
    String text = ApplicationText.of(grounds.sound().application(), changes);
    try {
      return grounds.application(text);
    } catch (Trouble trouble) {
      Yaml node = changes.orElse(at);
      for (Problem problem : trouble.problems()) {
        node.report(problem.id(), problem.values().toArray());
      }
      return grounds.application(
          ApplicationText.of(grounds.sound().application(), Optional.empty()));
    }
  }

  private List<Given.Order> orders(Yaml at, Optional<Yaml> given, Optional<Yaml> each) {
    List<Given.Order> orders = new ArrayList<>();
    String[] sound = grounds.sound().order();
    String id = sound[Field.ORDER_ID.ordinal()];
    if (each.isPresent()) {
      orders.add(new Given.Order(id, at.place(), 1, OrderCells.of(sound, each.get())));
      given.ifPresent(node -> node.report("cases.each.orders"));
    } else if (given.isEmpty()) {
      orders.add(new Given.Order(id, at.place(), 1, sound));
    } else {
      given.get().list().forEach(node -> orders.add(order(node, sound)));
    }
    doubledRows(orders, at);
    return orders;
  }

  private static Given.Order order(Yaml node, String[] sound) {
    String[] cells = OrderCells.of(sound, node, "row", "file");
    Map<String, Yaml> entries = node.map();
    String row =
        entries.containsKey("row") ? entries.get("row").text() : cells[Field.ORDER_ID.ordinal()];
    return new Given.Order(row, node.place(), count(entries, "file", 1, 9), cells);
  }

  private static void doubledRows(List<Given.Order> orders, Yaml at) {
    Set<String> rows = new HashSet<>();
    for (Given.Order order : orders) {
      if (!rows.add(order.row())) {
        at.report("cases.row.doubled", order.row());
      }
    }
  }

  private static boolean ledger(Map<String, Yaml> entries) {
    Yaml node = entries.get("ledger");
    if (node == null) {
      return true;
    }
    if (!List.of("consulted", "none").contains(node.text())) {
      node.report("cases.word", node.text(), "consulted, none");
    }
    return !node.text().equals("none");
  }

  private Map<String, Given.Value> parameters(Optional<Yaml> given) {
    Map<String, Given.Value> values = new TreeMap<>();
    if (given.isPresent()) {
      List<String> known = List.copyOf(grounds.rules().parameters().parameters().keySet());
      given
          .get()
          .map(known)
          .forEach(
              (name, node) -> {
                if (known.contains(name)) {
                  values.put(name, new Given.Value(node.text(), node.place()));
                }
              });
      problems.addAll(ChangedParameters.problems(grounds.rules().parameters(), values));
    }
    return values;
  }

  private String factorSet(Map<String, Yaml> entries) {
    Yaml node = entries.get("factor_set");
    if (node == null) {
      return grounds.sound().factorSet();
    }
    String name = node.text();
    if (name.equals("in_use")) {
      return "";
    }
    if (name.isEmpty() || !Files.isDirectory(grounds.cases().resolve(name))) {
      node.report("cases.factor_set", name);
    }
    return name;
  }

  private static Set<Field> withoutColumns(Optional<Yaml> given) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    for (Yaml node : given.map(Yaml::list).orElse(List.of())) {
      int index = OrderCells.columns().indexOf(node.text());
      if (index < 0) {
        node.report("cases.column", node.text(), NearestWord.to(node.text(), OrderCells.columns()));
      } else {
        fields.add(Field.values()[index]);
      }
    }
    return fields;
  }

  private static int count(Map<String, Yaml> entries, String key, int otherwise, int most) {
    Yaml node = entries.get(key);
    if (node == null) {
      return otherwise;
    }
    if (!node.text().matches("[0-9]{1,6}") || Integer.parseInt(node.text()) > most) {
      node.report("cases.count", node.text(), most);
      return otherwise;
    }
    return Integer.parseInt(node.text());
  }
}

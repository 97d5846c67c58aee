package puhui.mutate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.rules.ParameterSheet;
import puhui.text.ExitCode;
import puhui.text.Yaml;

/**
 * Single changes of what a case gives.
 *
 * @param orders each changes one cell of an order
 * @param given each changes the application or the run
 * @param claims each is a credit of the sound order's phone
 * @param parameters each sets one parameter
 */
record Samples(
    List<Map<String, Object>> orders,
    List<Map<String, Object>> given,
    List<Map<String, Object>> claims,
    List<Map<String, Object>> parameters) {
  private static final String FILE = "/puhui/mutate/samples.yaml";
  private static final String SOUND_IMEI = "869999010000019";

  /** The samples that come with the program, with values around those of the parameters. */
  static Samples around(ParameterSheet sheet, List<String> factorSets) {
    Map<String, Yaml> root = Yaml.of(FILE, text(), ExitCode.FAULT, new ArrayList<>()).map();
    Samples samples =
        new Samples(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    root.get("orders")
        .map()
        .forEach(
            (column, cells) ->
                cells.list().forEach(cell -> samples.orders.add(Map.of(column, cell.text()))));
    root.get("given").list().forEach(each -> samples.given.add(map(each)));
    for (Yaml claim : root.get("claims").list()) {
      Map<String, Object> all = new LinkedHashMap<>(Map.of("imei", SOUND_IMEI));
      all.putAll(map(claim));
      samples.claims.add(all);
    }
    factorSets.forEach(set -> samples.given.add(Map.of("factor_set", set)));
    sheet.parameters().values().forEach(samples::around);
    return samples;
  }

  private void around(ParameterSheet.Parameter parameter) {
    for (Object value : parameter.values().values()) {
      List<Object> all = new ArrayList<>(List.of(value));
      all.addAll(ParameterMutants.neighbours(value));
      for (Object each : all) {
        parameters.add(Map.of("parameters", Map.of(parameter.name(), each.toString())));
        if (each instanceof Day) {
          orders.add(Map.of("order_date", each.toString()));
        } else if (each instanceof Amount amount) {
          around(amount.value());
        }
      }
    }
    Class<?> type = parameter.values().firstEntry().getValue().getClass();
    for (String small : type == Amount.class ? Set.of("0", "1") : Set.<String>of()) {
      parameters.add(Map.of("parameters", Map.of(parameter.name(), small)));
    }
  }

  /** A year, or a share of the rows. */
  private void around(BigDecimal number) {
    if (number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0) {
      BigDecimal rows = BigDecimal.ONE.movePointRight(number.scale());
      int unreadable = number.multiply(rows).intValueExact();
      String sound = String.valueOf(rows.intValueExact() - unreadable - 1);
      given.add(Map.of("sound_rows", sound, "unreadable_rows", String.valueOf(unreadable)));
    } else if (number.toPlainString().matches("[1-9][0-9]{3}")) {
      given.add(Map.of("application", Map.of("year", number.toPlainString())));
    }
  }

  @SuppressWarnings("unchecked") // every element of the list is a mapping
  private static Map<String, Object> map(Yaml node) {
    return (Map<String, Object>) GivenParts.of(node, false);
  }

  private static String text() {
    try (InputStream file = Samples.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

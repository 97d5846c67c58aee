package puhui.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import puhui.bench.data.Year;
import puhui.decisions.Findings;
import puhui.decisions.Sampling;
import puhui.decisions.SoldPhone;
import puhui.decisions.Strata;
import puhui.emissions.ProjectEmissions;
import puhui.facts.Device;
import puhui.facts.Order;
import puhui.facts.RowPlace;
import puhui.intake.Row;
import puhui.report.DecisionsCsv;
import puhui.rules.CompiledRules;
import puhui.rules.RuleEngine.Caught;
import puhui.rules.Stratum;

/**
 * Decides a year as a textbook on Drools does: reads all orders into memory, inserts them into one
 * session, and calls fireAllRules once. A phone that was sold several times then has a session of
 * its own, because the rules of the folders device and repeat speak of one phone.
 */
final class NaiveMain {
  private static final Sampling HARDLY_ANY = new Sampling(900_000_000);

  private NaiveMain() {}

  public static void main(String[] arguments) throws IOException {
    decide(new Loaded(Home.current(), new Year(Path.of(arguments[0]))), Path.of(arguments[1]));
  }

  /** Decides the year's orders and writes them. */
  static void decide(Loaded loaded, Path decisions) throws IOException {
    List<Row.Readable> rows = loaded.rows(Long.MAX_VALUE);
    List<Order> orders = loaded.orders(rows);
    CompiledRules rules = CompiledRules.of(Stratum.ORDER, loaded.rules.rules(Stratum.ORDER));
    long start = System.nanoTime();
    Caught caught = rules.fire(orders);
    System.out.printf("firing %d ms%n", (System.nanoTime() - start) / 1_000_000);
    Map<RowPlace, Findings> together = devices(loaded, rows, orders, caught);
    write(loaded, orders, caught, together, decisions);
  }

  /** What is found of the orders of phones that were sold several times. */
  private static Map<RowPlace, Findings> devices(
      Loaded loaded, List<Row.Readable> rows, List<Order> orders, Caught caught) {
    Map<Long, Long> sales =
        orders.stream()
            .filter(order -> order.imei().genuine())
            .collect(Collectors.groupingBy(o -> o.imei().deviceKey(), Collectors.counting()));
    Map<Long, List<SoldPhone>> byDevice = new HashMap<>();
    for (int i = 0; i < orders.size(); i++) {
      Order order = orders.get(i);
      long key = order.imei().deviceKey();
      if (order.imei().genuine() && sales.get(key) > 1) {
        String content = loaded.cleaner.content(rows.get(i));
        SoldPhone sold = new SoldPhone(order, content, caught.of(order));
        byDevice.computeIfAbsent(key, none -> new ArrayList<>()).add(sold);
      }
    }
    Strata strata = loaded.strata(HARDLY_ANY);
    Map<RowPlace, Findings> together = new HashMap<>();
    for (List<SoldPhone> device : byDevice.values()) {
      strata
          .decideDevice(device, List.of())
          .forEach(each -> together.put(each.sold().order().row(), each.findings()));
    }
    return together;
  }

  private static void write(
      Loaded loaded,
      List<Order> orders,
      Caught caught,
      Map<RowPlace, Findings> together,
      Path decisions)
      throws IOException {
    Findings.Register register = new Findings.Register(loaded.rules.rules());
    ProjectEmissions project = loaded.project();
    BigDecimal defaultKg = loaded.defaultKg();
    DecisionsCsv csv = new DecisionsCsv(project);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(decisions))) {
      out.write(DecisionsCsv.header());
      for (Order order : orders) {
        SortedSet<String> rules = caught.of(order);
        Findings findings = together.getOrDefault(order.row(), register.of(rules));
        write(order, findings, defaultKg, csv, out);
      }
    }
  }

  /** Writes the line of an order. */
  static void write(
      Order order, Findings findings, BigDecimal defaultKg, DecisionsCsv csv, OutputStream out)
      throws IOException {
    Device device = order.device();
    BigDecimal kg = findings.fromTable() ? device.tableRow().baselineKg() : defaultKg;
    String start =
        String.join(
            ",",
            "orders.csv",
            String.valueOf(order.row().row()),
            DecisionsCsv.cells(order.orderId().value(), order.imei().masked()));
    out.write(start.getBytes(StandardCharsets.UTF_8));
    out.write(csv.ending(findings.decision(), findings.adverse(), findings.fromTable(), kg));
  }
}

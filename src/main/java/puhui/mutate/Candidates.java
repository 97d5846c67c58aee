package puhui.mutate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import puhui.cases.CaseDrafts;
import puhui.cases.PreparedCase;
import puhui.rules.Stratum;

/** What cases could give: the sound order and application with one change, or with two. */
final class Candidates {
  private final Samples samples;
  private final CaseDrafts drafts;
  private final Map<String, Optional<PreparedCase>> known = new HashMap<>();
  private final Map<Stratum, Set<String>> byStratum = new HashMap<>();

  Candidates(Samples samples, CaseDrafts drafts) {
    this.samples = samples;
    this.drafts = drafts;
  }

  /** What is given by those for rules of a stratum, as one line of YAML each, the simplest first. */
  Set<String> of(Stratum stratum) {
    return byStratum.computeIfAbsent(
        stratum,
        which ->
            switch (which) {
              case ORDER -> ofOrders();
              case DEVICE, REPEAT -> ofDevices();
              case APPLICATION -> ofApplications();
            });
  }

  /** The draft of a case; none where what is given is refused. */
  Optional<PreparedCase> draft(String given) {
    return known.computeIfAbsent(given, drafts::given);
  }

  private Set<String> ofOrders() {
    List<Map<String, Object>> singles = new ArrayList<>(List.of(Map.of()));
    samples.orders().forEach(cell -> singles.add(orders(List.of(cell))));
    singles.addAll(samples.parameters());
    Set<String> all = texts(singles);
    for (Map<String, Object> first : samples.orders()) {
      for (Map<String, Object> second : samples.orders()) {
        all.add(FlowText.of(orders(List.of(GivenParts.merged(first, second)))));
      }
      samples.parameters()
          .forEach(set -> all.add(FlowText.of(GivenParts.merged(orders(List.of(first)), set))));
    }
    return all;
  }

  private Set<String> ofDevices() {
    List<Map<String, Object>> cells = new ArrayList<>(List.of(Map.of()));
    cells.addAll(samples.orders());
    Set<String> all = new LinkedHashSet<>();
    for (Map<String, Object> claim : samples.claims()) {
      Map<String, Object> claimed = Map.of("claims", List.of(claim));
      all.add(FlowText.of(claimed));
      samples.parameters().forEach(set -> all.add(FlowText.of(GivenParts.merged(claimed, set))));
      samples.orders()
          .forEach(
              cell -> all.add(FlowText.of(GivenParts.merged(claimed, orders(List.of(cell))))));
    }
    all.addAll(texts(samples.parameters()));
    for (Map<String, Object> second : cells) {
      for (Map<String, Object> first : cells) {
        all.add(FlowText.of(orders(List.of(named("A", first), named("B", second)))));
      }
    }
    return all;
  }

  private Set<String> ofApplications() {
    List<Map<String, Object>> singles = new ArrayList<>(List.of(Map.of()));
    singles.addAll(samples.given());
    singles.addAll(samples.parameters());
    singles.add(orders(List.of(Map.of("agreement_id", ""))));
    Set<String> all = texts(singles);
    for (Map<String, Object> first : singles) {
      singles.forEach(second -> all.add(FlowText.of(GivenParts.merged(first, second))));
    }
    return all;
  }

  private static Set<String> texts(List<Map<String, Object>> given) {
    Set<String> texts = new LinkedHashSet<>();
    given.forEach(each -> texts.add(FlowText.of(each)));
    return texts;
  }

  private static Map<String, Object> orders(List<Map<String, Object>> rows) {
    return Map.of("orders", rows);
  }

  private static Map<String, Object> named(String id, Map<String, Object> cells) {
    Map<String, Object> row = new LinkedHashMap<>(Map.of("order_id", id));
    cells.forEach(row::putIfAbsent);
    return row;
  }
}

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
import puhui.lint.Leaf;
import puhui.rules.Stratum;

/** What cases could give: the sound order and application with a few changes that matter. */
final class Candidates {
  private static final int MOST = 5000;
  private static final Map<String, Object> SOUND = Map.of();

  private final Samples samples;
  private final CaseDrafts drafts;
  private final Map<String, Optional<PreparedCase>> known = new HashMap<>();

  Candidates(Samples samples, CaseDrafts drafts) {
    this.samples = samples;
    this.drafts = drafts;
  }

  /**
   * What is given, as one line of YAML each, the simplest first.
   *
   * @param asked the parts of the stratum's subject that matter; with none, all do
   */
  Set<String> of(Stratum stratum, Set<Leaf> asked) {
    return switch (stratum) {
      case ORDER -> combined(mattering(stratum, ofOrders(), asked));
      case DEVICE, REPEAT -> ofDevices();
      case APPLICATION -> combined(mattering(stratum, ofApplications(), asked));
    };
  }

  /** The draft of a case; none where what is given is refused. */
  Optional<PreparedCase> draft(String given) {
    return known.computeIfAbsent(given, drafts::given);
  }

  private List<Map<String, Object>> ofOrders() {
    List<Map<String, Object>> singles = new ArrayList<>();
    samples.orders().forEach(cell -> singles.add(orders(List.of(cell))));
    return singles;
  }

  private List<Map<String, Object>> ofApplications() {
    List<Map<String, Object>> singles = new ArrayList<>(samples.given());
    singles.add(orders(List.of(Map.of("agreement_id", ""))));
    return singles;
  }

  /** Those single changes that change a part that is asked for, and each parameter. */
  private List<Map<String, Object>> mattering(
      Stratum stratum, List<Map<String, Object>> singles, Set<Leaf> asked) {
    List<Map<String, Object>> mattering = new ArrayList<>();
    Optional<Object> sound = subject(stratum, SOUND);
    for (Map<String, Object> single : singles) {
      Optional<Object> changed = subject(stratum, single);
      if (changed.isPresent()
          && (asked.isEmpty()
              || asked.stream()
                  .anyMatch(leaf -> !leaf.of(changed.get()).equals(leaf.of(sound.get()))))) {
        mattering.add(single);
      }
    }
    mattering.addAll(samples.parameters());
    return mattering;
  }

  private Optional<Object> subject(Stratum stratum, Map<String, Object> given) {
    return draft(FlowText.of(given)).map(PreparedCase::questions).orElse(List.of()).stream()
        .filter(question -> question.stratum() == stratum && !question.facts().isEmpty())
        .findFirst()
        .map(question -> question.facts().get(0));
  }

  /** None, one, two and three of the changes together. */
  private static Set<String> combined(List<Map<String, Object>> singles) {
    Set<String> all = new LinkedHashSet<>();
    for (int changes = 0; changes <= 3; changes++) {
      combine(SOUND, singles, changes, all);
    }
    return all;
  }

  private static void combine(
      Map<String, Object> before, List<Map<String, Object>> singles, int changes, Set<String> all) {
    if (changes == 0 && all.size() < MOST) {
      all.add(FlowText.of(before));
    }
    for (int i = 0; changes > 0 && i < singles.size(); i++) {
      Map<String, Object> merged = GivenParts.merged(before, singles.get(i));
      combine(merged, singles.subList(i + 1, singles.size()), changes - 1, all);
    }
  }

  private Set<String> ofDevices() {
    Set<String> all = new LinkedHashSet<>();
    for (Map<String, Object> claim : samples.claims()) {
      Map<String, Object> claimed = Map.of("claims", List.of(claim));
      List<Map<String, Object>> others = new ArrayList<>(List.of(SOUND));
      others.addAll(samples.parameters());
      others.addAll(ofOrders());
      others.forEach(other -> all.add(FlowText.of(GivenParts.merged(claimed, other))));
    }
    samples.parameters().forEach(set -> all.add(FlowText.of(set)));
    List<Map<String, Object>> cells = new ArrayList<>(List.of(SOUND));
    cells.addAll(samples.orders());
    for (Map<String, Object> second : cells) {
      for (Map<String, Object> first : cells) {
        all.add(FlowText.of(orders(List.of(named("A", first), named("B", second)))));
      }
    }
    return all;
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

package puhui.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import puhui.decisions.Decision;
import puhui.emissions.Phones;
import puhui.emissions.ProjectEmissions;
import puhui.report.RunResult.Defaults;
import puhui.report.RunResult.MissingModel;
import puhui.report.RunResult.RuleFigures;
import puhui.report.RunResult.Slice;
import puhui.rules.OutcomeKind;
import puhui.rules.RuleDescription;

/** The figures of the report, summed from the tally. */
final class Figures {
  static final String SAMSUNG = "Samsung";

  private final Sum eligible = new Sum();
  private final Sum review = new Sum();
  private final Sum reviewCounted = new Sum();
  private final Sum ineligible = new Sum();
  private final Sum table = new Sum();
  private final Sum defaults = new Sum();
  private final Sum unidentified = new Sum();
  private final Sum samsung = new Sum();
  private final Map<String, OutcomeKind> outcomes = new TreeMap<>();
  private final Map<String, Sum> caught = new TreeMap<>();
  private final Map<String, Sum> only = new TreeMap<>();
  private final Map<String, Sum> first = new TreeMap<>();
  private final Map<String, Sum[]> months = new TreeMap<>();
  private final Map<String, Sum[]> brands = new TreeMap<>();
  private final Map<List<String>, Sum> missing =
      new TreeMap<>(Comparator.comparing(Object::toString));

  /** So many phones and the exact sum of their baselines. */
  private static final class Sum {
    private long count;
    private BigDecimal baselineKg = BigDecimal.ZERO;

    void add(long orders, BigDecimal baselineKgEach) {
      count += orders;
      baselineKg = baselineKg.add(baselineKgEach.multiply(BigDecimal.valueOf(orders)));
    }
  }

  static Figures of(Tally tally, List<RuleDescription> rules) {
    Figures figures = new Figures();
    rules.forEach(rule -> figures.outcomes.put(rule.id(), rule.outcome()));
    tally.forEach(figures::add);
    tally.forEachMonth(figures::add);
    return figures;
  }

  Phones eligible() {
    return new Phones(eligible.count, eligible.baselineKg);
  }

  /** Orders in review, at most one for each device. */
  Phones reviewCounted() {
    return new Phones(reviewCounted.count, reviewCounted.baselineKg);
  }

  long review() {
    return review.count;
  }

  long ineligible() {
    return ineligible.count;
  }

  /** One for every rule, by id. */
  List<RuleFigures> rules(ProjectEmissions project) {
    List<RuleFigures> figures = new ArrayList<>();
    Sum none = new Sum();
    for (String rule : outcomes.keySet()) {
      Sum alone = only.getOrDefault(rule, none);
      Sum firstOnes = first.getOrDefault(rule, none);
      figures.add(
          new RuleFigures(
              rule,
              caught.getOrDefault(rule, none).count,
              alone.count,
              project.reductionKg(alone.baselineKg, alone.count),
              firstOnes.count,
              project.reductionKg(firstOnes.baselineKg, firstOnes.count)));
    }
    return figures;
  }

  List<Slice> months(ProjectEmissions project) {
    return slices(months, project);
  }

  /** Brands, most orders first. */
  List<Slice> brands(ProjectEmissions project) {
    List<Slice> slices = new ArrayList<>(slices(brands, project));
    slices.sort(Comparator.comparingLong(Slice::orders).reversed().thenComparing(Slice::name));
    return slices;
  }

  Defaults defaults(BigDecimal highestSamsungTableKg) {
    return new Defaults(
        table.count,
        table.baselineKg,
        defaults.count,
        defaults.baselineKg,
        unidentified.count,
        samsung.count,
        samsung.baselineKg,
        highestSamsungTableKg);
  }

  /** Identified phones that no table has, most orders first. */
  List<MissingModel> missingModels() {
    List<MissingModel> models = new ArrayList<>();
    missing.forEach(
        (phone, sum) ->
            models.add(
                new MissingModel(
                    phone.get(0), phone.get(1), phone.get(2), sum.count, sum.baselineKg)));
    models.sort(
        Comparator.comparingLong(MissingModel::orders)
            .reversed()
            .thenComparing(MissingModel::brand)
            .thenComparing(MissingModel::model)
            .thenComparing(MissingModel::storageGb));
    return models;
  }

  private void add(Tally.Cell cell, long orders) {
    BigDecimal baselineKg = cell.phone().baselineKg();
    Decision decision = cell.findings().decision();
    switch (decision) {
      case ELIGIBLE -> addEligible(cell.phone(), orders);
      case REVIEW -> review.add(orders, baselineKg);
      case INELIGIBLE -> ineligible.add(orders, baselineKg);
    }
    if (cell.reviewCounts()) {
      reviewCounted.add(orders, baselineKg);
    }
    addSlice(brands, cell.phone().brand(), decision == Decision.ELIGIBLE, baselineKg, orders);
    addRules(cell, orders);
  }

  private void add(Tally.Month month, long orders) {
    addSlice(months, month.month(), month.eligible(), month.baselineKg(), orders);
  }

  private void addEligible(Phone phone, long orders) {
    eligible.add(orders, phone.baselineKg());
    (phone.fromTable() ? table : defaults).add(orders, phone.baselineKg());
    if (phone.fromTable()) {
      return;
    }
    if (!phone.identified()) {
      unidentified.add(orders, phone.baselineKg());
    } else {
      missing
          .computeIfAbsent(
              List.of(phone.brand(), phone.model(), phone.storageGb()), key -> new Sum())
          .add(orders, phone.baselineKg());
    }
    if (phone.manufacturerGroup().equals(SAMSUNG)) {
      samsung.add(orders, phone.baselineKg());
    }
  }

  private void addRules(Tally.Cell cell, long orders) {
    BigDecimal baselineKg = cell.phone().baselineKg();
    cell.findings().rules().forEach(rule -> sum(caught, rule).add(orders, baselineKg));
    cell.findings().trial().forEach(rule -> sum(caught, rule).add(orders, baselineKg));
    List<String> adverse = cell.findings().adverse();
    if (adverse.size() == 1) {
      sum(only, adverse.get(0)).add(orders, baselineKg);
    }
    adverse.stream()
        .filter(rule -> !cell.findings().rejected() || outcomes.get(rule) == OutcomeKind.REJECT)
        .findFirst()
        .ifPresent(rule -> sum(first, rule).add(orders, baselineKg));
  }

  private static Sum sum(Map<String, Sum> sums, String key) {
    return sums.computeIfAbsent(key, k -> new Sum());
  }

  /** First sum: all orders; second: the eligible ones. */
  private static void addSlice(
      Map<String, Sum[]> slices, String name, boolean eligible, BigDecimal kgEach, long orders) {
    Sum[] sums = slices.computeIfAbsent(name, k -> new Sum[] {new Sum(), new Sum()});
    sums[0].add(orders, kgEach);
    if (eligible) {
      sums[1].add(orders, kgEach);
    }
  }

  private static List<Slice> slices(Map<String, Sum[]> sums, ProjectEmissions project) {
    List<Slice> slices = new ArrayList<>();
    sums.forEach(
        (name, pair) ->
            slices.add(
                new Slice(
                    name,
                    pair[0].count,
                    pair[1].count,
                    pair[1].baselineKg,
                    project.reductionKg(pair[1].baselineKg, pair[1].count))));
    return slices;
  }
}

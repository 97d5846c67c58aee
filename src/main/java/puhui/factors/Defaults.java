package puhui.factors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import puhui.facts.Amount;

/**
 * Computes the default: the smallest emission over all manufacturers but those that brands.csv
 * excludes (Samsung), of the table in use; of an indicative one over every reliable public
 * footprint too, storage stated or not.
 */
final class Defaults {
  private record Candidate(
      BigDecimal kg, String brand, String model, Amount storageGb, String source) {}

  private final PhoneTable table;
  private final List<PublicFootprint> footprints;
  private final Brands brands;

  Defaults(PhoneTable table, List<PublicFootprint> footprints, Brands brands) {
    this.table = table;
    this.footprints = footprints;
    this.brands = brands;
  }

  /** None where the table prints no default and has nothing to compute one from. */
  Optional<DefaultFactor> factor(boolean productionOnly) {
    Optional<Candidate> computed = smallest(productionOnly);
    Amount computedKg = computed.map(Candidate::kg).map(Amount::new).orElse(Amount.NOT_STATED);
    if (table.printedDefault().isPresent()) {
      PhoneFactor printed = table.printedDefault().get();
      BigDecimal kg = printed.baselineKg();
      return Optional.of(
          new DefaultFactor(
              kg,
              printed.brand(),
              "",
              Amount.NOT_STATED,
              printed.source(),
              new Amount(kg),
              computedKg));
    }
    return computed.map(
        row ->
            new DefaultFactor(
                row.kg(),
                row.brand(),
                row.model(),
                row.storageGb(),
                row.source(),
                Amount.NOT_STATED,
                computedKg));
  }

  /** Whether there is one for either value of the parameter defaultStages. */
  boolean found() {
    return factor(true).isPresent() && factor(false).isPresent();
  }

  /**
   * The smallest value above the one computed: the default if the rows that set it were not there.
   */
  Optional<BigDecimal> next(boolean productionOnly) {
    Optional<Candidate> first = smallest(productionOnly);
    return candidates(productionOnly)
        .map(Candidate::kg)
        .filter(kg -> first.isPresent() && kg.compareTo(first.get().kg()) > 0)
        .min(Comparator.naturalOrder());
  }

  private Optional<Candidate> smallest(boolean productionOnly) {
    return candidates(productionOnly)
        .min(
            Comparator.comparing(Candidate::kg)
                .thenComparing(Candidate::brand)
                .thenComparing(Candidate::model)
                .thenComparing(Candidate::storageGb));
  }

  private Stream<Candidate> candidates(boolean productionOnly) {
    List<Candidate> candidates = new ArrayList<>();
    for (PhoneFactor row : inForce()) {
      if (counts(row.brand(), row.manufacturer())
          && (!productionOnly || row.productionKg().stated())) {
        BigDecimal kg = productionOnly ? row.productionKg().value() : row.baselineKg();
        candidates.add(new Candidate(kg, row.brand(), row.model(), row.storageGb(), row.source()));
      }
    }
    for (PublicFootprint each : table.official() ? List.<PublicFootprint>of() : footprints) {
      boolean known =
          each.productionShare().stated() && (productionOnly || each.transportShare().stated());
      CsvRow row = each.row();
      if (known && each.reliable() && counts(row.text("brand"), row.text("manufacturer"))) {
        BigDecimal kg = productionOnly ? each.productionKg() : each.baselineKg();
        candidates.add(
            new Candidate(
                kg,
                row.text("brand"),
                row.text("model"),
                each.storageGb(),
                row.text("source_title")));
      }
    }
    return candidates.stream();
  }

  /** Of each configuration the row that holds last. */
  private List<PhoneFactor> inForce() {
    Set<Configuration> seen = new HashSet<>();
    return table.rows().stream()
        .sorted(
            Comparator.comparing((PhoneFactor row) -> row.validFrom().stated())
                .thenComparing(PhoneFactor::validFrom)
                .reversed())
        .filter(row -> seen.add(new Configuration(row.brand(), row.model(), row.storageGb())))
        .toList();
  }

  private boolean counts(String brand, String manufacturer) {
    boolean brandExcluded = brands.named(brand).map(Brand::setsNoDefault).orElse(false);
    boolean groupExcluded = brands.named(manufacturer).map(Brand::setsNoDefault).orElse(false);
    return !brandExcluded && !groupExcluded;
  }
}

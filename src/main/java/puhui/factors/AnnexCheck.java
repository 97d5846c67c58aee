package puhui.factors;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puhui.facts.Amount;

/**
 * What the values of annex A must meet before they are put in force: a phone's size, and less than
 * its public total.
 */
final class AnnexCheck {
  /** No phone that was published lies outside, production and distribution, kgCO2e. */
  private static final BigDecimal SMALLEST_KG = new BigDecimal("5");

  private static final BigDecimal LARGEST_KG = new BigDecimal("150");

  private final PhoneNames names;
  private final Map<Configuration, PublicFootprint> ceilings = new HashMap<>();

  AnnexCheck(FactorsFolder folder) {
    names = folder.names();
    for (PublicFootprint each : folder.publicFootprints()) {
      if (each.reliable() && each.storageGb().stated()) {
        for (Configuration configuration : names.configurations(each.phone())) {
          ceilings.merge(configuration, each, AnnexCheck::larger);
        }
      }
    }
  }

  void check(List<CsvRow> rows, Problems problems) {
    Problems silent = new Problems();
    for (CsvRow row : rows) {
      for (String column : List.of("kgco2e", "production_kgco2e")) {
        Amount value = row.amount(column, silent);
        if (value.stated() && outside(value.value())) {
          problems.add(row.place(column), "annex.range", column, value, SMALLEST_KG, LARGEST_KG);
        }
      }
      checkCeiling(row, silent, problems);
    }
  }

  private void checkCeiling(CsvRow row, Problems silent, Problems problems) {
    PhoneFactor phone = PhoneTable.phone(row, "phones", silent);
    Optional<PublicFootprint> ceiling =
        names.configurations(phone).stream()
            .filter(ceilings::containsKey)
            .map(ceilings::get)
            .max(Comparator.comparing(PublicFootprint::totalKg));
    if (ceiling.isPresent() && phone.baselineKg().compareTo(ceiling.get().totalKg()) >= 0) {
      problems.add(
          row.place("kgco2e"),
          "annex.public",
          phone.baselineKg(),
          ceiling.get().totalKg(),
          ceiling.get().row().line());
    }
  }

  private static boolean outside(BigDecimal kg) {
    return kg.compareTo(SMALLEST_KG) < 0 || kg.compareTo(LARGEST_KG) > 0;
  }

  private static PublicFootprint larger(PublicFootprint one, PublicFootprint other) {
    return one.totalKg().compareTo(other.totalKg()) >= 0 ? one : other;
  }
}

package puhui.emissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import puhui.application.ApplicationForm;
import puhui.application.Forms;
import puhui.facts.Amount;

class EmissionsTest {
  private static final String CATEGORIES = "categories: { 1: '1', 2: '1', 3: '1', 4: '1', 6: '3' }";

  @Test
  void anOrderReducesByItsBaselineLessTheProjectEmissionsOfAPhone() {
    ProjectEmissions project = project(CATEGORIES, "total_orders: 9", "phone_orders: 3");

    assertThat(project.kgPerPhone()).isEqualByComparingTo("777.7777777777777777777777777777778");
    assertThat(project.orderProjectKg()).isEqualTo(new BigDecimal("777.777778"));
    assertThat(project.orderReductionKg(new BigDecimal("800.5")))
        .isEqualTo(new BigDecimal("22.722222"));
  }

  @Test
  void phonesSoldCountWhereTheyDifferFromPhoneOrders() {
    assertThat(
            project(CATEGORIES, "total_orders: 10", "phone_orders: 5", "phones_sold: 7")
                .kgPerPhone())
        .isEqualByComparingTo("500");
  }

  @Test
  void theSumOfOrdersAsShownIsExplainedAgainstTheTotal() {
    Emissions emissions =
        emissions(
            project(CATEGORIES, "total_orders: 9", "phone_orders: 3"),
            new Phones(3, new BigDecimal("2400")));
    BigDecimal shown = emissions.project().orderReductionKg(new BigDecimal("800"));

    assertThat(emissions.reductionKg().subtract(emissions.orderRoundingKg()))
        .isEqualByComparingTo(shown.multiply(new BigDecimal("3")));
  }

  @Test
  void withoutInventoryTheRecommendedValueIsUsed() {
    ProjectEmissions project = of(Forms.read(Forms.LEAST));
    Emissions emissions = emissions(project, new Phones(2, new BigDecimal("60")));

    assertThat(project.basis()).isEqualTo(ProjectEmissions.Basis.RECOMMENDED_VALUE);
    assertThat(emissions.projectKg()).isEqualByComparingTo("1.1122");
    assertThat(emissions.reductionKg()).isEqualByComparingTo("58.8878");
    assertThat(emissions.remainder()).isEqualByComparingTo("0");
    assertThat(emissions.phoneShareT()).isEqualByComparingTo("0");
    assertThat(emissions.sensitivity()).isEmpty();
    assertThat(emissions.city()).isEmpty();
  }

  @Test
  void countsThatAreMissingOrZeroAreNotComputable() {
    assertMissing("emissions.missing.counts", CATEGORIES);
    assertMissing("emissions.missing.counts", CATEGORIES, "total_orders: 10");
    assertMissing("emissions.missing.counts", CATEGORIES, "total_orders: 0", "phone_orders: 0");
    assertMissing("emissions.missing.counts", CATEGORIES, "total_orders: 10", "phone_orders: 0");
    assertMissing(
        "emissions.missing.counts",
        CATEGORIES,
        "total_orders: 10",
        "phone_orders: 5",
        "phones_sold: 0");
  }

  @Test
  void aMissingOrNegativeCategoryIsNotComputable() {
    String counts = "total_orders: 10\n  phone_orders: 5";

    assertMissing("emissions.missing.categories", counts, "categories: { 1: '1' }");
    assertMissing(
        "emissions.missing.categories",
        counts,
        "categories: { 1: '-1', 2: '1', 3: '1', 4: '1', 6: '1' }");
  }

  @Test
  void whatIsNotComputableReducesAndClaimsNothing() {
    Emissions emissions = emissions(project(CATEGORIES), new Phones(2, new BigDecimal("60")));

    assertThat(emissions.computable()).isFalse();
    assertThat(emissions.baselineKg()).isEqualByComparingTo("60");
    assertThat(emissions.projectKg()).isEqualByComparingTo("0");
    assertThat(emissions.reductionKg()).isEqualByComparingTo("0");
    assertThat(emissions.reviewReductionKg()).isEqualByComparingTo("0");
    assertThat(emissions.claimableT()).isEqualByComparingTo("0");
    assertThat(emissions.project().orderReductionKg(BigDecimal.TEN))
        .isEqualTo(new BigDecimal("0.000000"));
    assertThat(Lines.byName(emissions))
        .containsOnlyKeys("emissions.line.baseline", "emissions.line.claimable");
  }

  @Test
  void ordersUnderReviewAreShownApart() {
    Emissions emissions =
        Emissions.of(
            of(Forms.read(Forms.LEAST)),
            new Phones(1, new BigDecimal("30")),
            new Phones(2, new BigDecimal("50")),
            true,
            Amount.NOT_STATED);

    assertThat(emissions.reviewReductionKg()).isEqualByComparingTo("48.8878");
    assertThat(emissions.claimableT()).isEqualByComparingTo("0.0294439");
  }

  @Test
  void aReductionBelowZeroIsNotClaimed() {
    Emissions emissions =
        emissions(of(Forms.read(Forms.LEAST)), new Phones(10, new BigDecimal("1")));

    assertThat(emissions.reductionKg()).isEqualByComparingTo("-4.561");
    assertThat(emissions.claimableT()).isEqualByComparingTo("0");
  }

  @Test
  void withoutEligiblePhonesEverythingIsZero() {
    Emissions emissions = emissions(of(Forms.read(Forms.LEAST)), Phones.NONE);

    assertThat(emissions.reductionKg()).isEqualByComparingTo("0");
    assertThat(emissions.perPhoneKg()).isEqualByComparingTo("0");
    assertThat(emissions.lines()).isNotEmpty();
  }

  @Test
  void figuresAreRoundedHalfUpOnlyWhenShown() {
    assertThat(Exact.shown(new BigDecimal("0.005"), 2)).isEqualTo("0.01");
    assertThat(Exact.shown(new BigDecimal("0.00499999"), 2)).isEqualTo("0.00");
    assertThat(Exact.shown(new BigDecimal("12345678.125"), 2)).isEqualTo("12345678.13");
  }

  private static void assertMissing(String key, String... inventory) {
    assertThat(project(inventory).computable()).isFalse();
    assertThat(project(inventory).missing()).isEqualTo(key);
  }

  private static ProjectEmissions project(String... inventory) {
    return of(Forms.withInventory(inventory));
  }

  private static ProjectEmissions of(ApplicationForm form) {
    PlatformEmissions platform =
        PlatformEmissions.of(form.inventory(), id -> Optional.empty(), List.of());
    return ProjectEmissions.of(form.inventory(), platform, new BigDecimal("0.5561"));
  }

  private static Emissions emissions(ProjectEmissions project, Phones eligible) {
    return Emissions.of(
        project, eligible, new Phones(1, new BigDecimal("30")), true, Amount.NOT_STATED);
  }
}

package puhui.emissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import puhui.application.Forms;
import puhui.facts.Amount;
import puhui.text.ExitCode;
import puhui.text.Trouble;

class PlatformEmissionsTest {
  private static final Map<String, EmissionFactor> FACTORS =
      Stream.of(
              factor("CN-GRID", "2", "kWh", "0.5306"),
              factor("CN-HEAT", "2", "GJ", "110"),
              factor("CN-ROAD", "3", "t.km", "0.129"),
              factor("CN-METRO", "3", "p.km", "0.015"),
              factor("FR-PARCEL", "3", "parcel", "0.352976"),
              factor("UK-BOARD", "4", "kg", "1.2"),
              factor("CN-DIESEL", "1", "L", "2.6"),
              factor("OWN-USE", "5", "kWh", "0.5"))
          .collect(Collectors.toMap(EmissionFactor::id, Function.identity()));

  @Test
  void amountsOfCategoriesAddUpWithoutCategory5() {
    PlatformEmissions platform =
        of(
            "categories: { 1: '120.50', 2: '8000.00', 3: '15000.00', 4: '1400.76', 5: '99', 6:"
                + " '122.00' }");

    assertThat(platform.kg()).isEqualByComparingTo("24643260");
    assertThat(platform.category5T()).isEqualTo(Amount.of(99));
    assertThat(platform.complete()).isTrue();
  }

  @Test
  void activitiesAreConvertedIntoTheUnitOfTheirFactor() {
    PlatformEmissions platform =
        of(
            "categories: { 6: '0' }",
            "activities:",
            "  - { category: 1, activity: vans, amount: '2', unit: m3, factor: CN-DIESEL }",
            "  - { category: 2, activity: power, amount: '1.5', unit: MWh, factor: CN-GRID }",
            "  - { category: 2, activity: heat, amount: '36', unit: MJ, factor: CN-HEAT }",
            "  - { category: 3, activity: freight, amount: '7000', unit: kg.km, factor: CN-ROAD }",
            "  - { category: 3, activity: courier, amount: '10', unit: parcel, factor: FR-PARCEL }",
            "  - { category: 4, activity: boxes, amount: '0.25', unit: t, factor: UK-BOARD }");

    assertThat(platform.kgByCategory().get(1)).isEqualByComparingTo("5200");
    assertThat(platform.kgByCategory().get(2)).isEqualByComparingTo("799.86");
    assertThat(platform.kgByCategory().get(3)).isEqualByComparingTo("4.43276");
    assertThat(platform.kgByCategory().get(4)).isEqualByComparingTo("300");
    assertThat(platform.kg()).isEqualByComparingTo("6304.29276");
    assertThat(platform.complete()).isTrue();
  }

  @Test
  void oneKilowattHourIsExactly3Point6Megajoules() {
    assertThat(ActivityUnit.conversion("kWh", "MJ").orElseThrow().value())
        .isEqualByComparingTo("3.6");
    assertThat(ActivityUnit.conversion("GJ", "kWh").orElseThrow().value())
        .isEqualByComparingTo("277.7777777777777777777777777777778");
    assertThat(ActivityUnit.conversion("L", "m3").orElseThrow().value())
        .isEqualByComparingTo("0.001");
    assertThat(ActivityUnit.conversion("g", "t").orElseThrow().value())
        .isEqualByComparingTo("0.000001");
    assertThat(ActivityUnit.conversion("GWh", "kWh").orElseThrow().value())
        .isEqualByComparingTo("1000000");
  }

  @Test
  void whatIsCountedConvertsIntoItselfOnly() {
    for (String name : ActivityUnit.names()) {
      assertThat(ActivityUnit.conversion(name, name).orElseThrow().value())
          .as(name)
          .isEqualByComparingTo("1");
    }
    assertThat(ActivityUnit.conversion("parcel", "unit")).isEmpty();
    assertThat(ActivityUnit.conversion("Nm3", "m3")).isEmpty();
    assertThat(ActivityUnit.conversion("p.km", "km")).isEmpty();
    assertThat(ActivityUnit.conversion("t.km", "km")).isEmpty();
    assertThat(ActivityUnit.conversion("kWh", "kg")).isEmpty();
  }

  @Test
  void whatDoesNotFitIsNamedAtItsPlace() {
    Trouble trouble =
        troubleOf(
            "activities:",
            "  - { category: 2, amount: '1', unit: kg, factor: CN-GRID }",
            "  - { category: 2, amount: '1', unit: kwh, factor: CN-GRID }",
            "  - { category: 3, amount: '1', unit: kWh, factor: CN-GRID }",
            "  - { category: 2, amount: '1', unit: kWh, factor: CN-GRIT }");

    assertThat(trouble.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(trouble.problems())
        .extracting(
            p ->
                p.place().line()
                    + ":"
                    + p.place().column()
                    + " "
                    + p.id()
                    + " "
                    + p.values().subList(0, 2))
        .containsExactly(
            "5:7 emissions.unit [kg, CN-GRID]",
            "6:7 emissions.unit_unknown [kwh, kWh]",
            "7:7 emissions.category [3, CN-GRID]",
            "8:7 emissions.factor_unknown [CN-GRIT, CN-GRID]");
  }

  @Test
  void anIncompleteActivityLeavesThePlatformIncomplete() {
    assertThat(
            of(
                    "categories: { 1: '1', 3: '1', 4: '1', 6: '1' }",
                    "activities: [ { category: 2, amount: '1', unit: kWh, factor: CN-GRID },",
                    "  { category: 2, unit: kWh, factor: CN-GRID } ]")
                .complete())
        .isFalse();
  }

  @Test
  void category5FromActivitiesIsLeftOutAndShown() {
    PlatformEmissions platform =
        of(
            "categories: { 1: '1', 2: '1', 3: '1', 4: '1', 6: '1' }",
            "activities: [ { category: 5, amount: '4', unit: MWh, factor: OWN-USE } ]");

    assertThat(platform.kg()).isEqualByComparingTo("5000");
    assertThat(platform.category5T()).isEqualTo(Amount.of(2));
  }

  @Test
  void aTotalCountsWholeWhereCategory5CannotBeSplitOff() {
    assertThat(of("total: '9'", "categories_in_total: [1, 2, 3, 4, 5, 6]").kg())
        .isEqualByComparingTo("9000");
    assertThat(of("total: '9'", "categories_in_total: [1, 2, 3, 4, 5, 6]").complete()).isTrue();
    assertThat(of("total: '9'", "categories_in_total: [1, 2, 3, 4]").complete()).isFalse();
    assertThat(of("total: '-9'", "categories_in_total: [1, 2, 3, 4, 6]").complete()).isFalse();
  }

  @Test
  void aNegativeAmountLeavesThePlatformIncomplete() {
    assertThat(of("categories: { 1: '1', 2: '1', 3: '1', 4: '1', 6: '0' }").complete()).isTrue();
    assertThat(of("categories: { 1: '1', 2: '1', 3: '1', 4: '1', 6: '-0.01' }").complete())
        .isFalse();
    assertThat(of("categories: { 1: '1', 2: '1', 3: '1', 4: '1' }").complete()).isFalse();
  }

  private static PlatformEmissions of(String... inventory) {
    return PlatformEmissions.of(
        Forms.withInventory(inventory).inventory(),
        id -> Optional.ofNullable(FACTORS.get(id)),
        List.copyOf(FACTORS.keySet()));
  }

  private static Trouble troubleOf(String... inventory) {
    return catchThrowableOfType(Trouble.class, () -> of(inventory));
  }

  private static EmissionFactor factor(String id, String category, String unit, String kg) {
    return new EmissionFactor(id, category, unit, new BigDecimal(kg), "test");
  }
}

package puhui.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import puhui.facts.Application.FactorSet;
import puhui.facts.Day;
import puhui.facts.Device;
import puhui.facts.Imei;

class FactorsTest {
  private static final Path SHIPPED = Path.of("factors");
  private static final Factors FACTORS = Factors.load(SHIPPED);

  @TempDir Path directory;

  @ParameterizedTest(name = "{0} {1} means {2}")
  @CsvFileSource(resources = "words.csv", numLinesToSkip = 1)
  void theWordsOfTheContractAreKnown(String column, String word, String meaning) {
    assertThat(FACTORS.meaning(column, word)).contains(meaning);
  }

  @Test
  void aWordThatIsNotListedMeansNothing() {
    assertThat(FACTORS.meaning("category", "宠物")).isEmpty();
    assertThat(FACTORS.meaning("category", "")).isEmpty();
    assertThat(FACTORS.meaning("status", "手机")).isEmpty();
    assertThat(FACTORS.meaning("colour", "手机")).isEmpty();
  }

  @Test
  void theDefaultIsTheSmallestProductionValueOfAnyManufacturerButSamsung() {
    DefaultFactor factor = FACTORS.defaultFactor(true);
    assertThat(factor.kg()).isEqualByComparingTo("32.85");
    assertThat(factor.brand()).isEqualTo("Google");
    assertThat(factor.model()).isEqualTo("Pixel 4a");
    assertThat(factor.printedKg().stated()).isFalse();
    assertThat(FACTORS.defaultFactor(false).kg()).isEqualByComparingTo("35.10");
    assertThat(FACTORS.defaultFactor(false).model()).isEqualTo("Pixel 4a");
  }

  @Test
  void theShippedSetIsIndicativeAndSaysThatItIncludesRawMaterials() {
    FactorSet set = FACTORS.factSet();
    assertThat(set.official()).isFalse();
    assertThat(set.includesProduction()).isTrue();
    assertThat(set.includesDistribution()).isTrue();
    assertThat(set.includesRawMaterials()).isTrue();
    assertThat(set.includesUse()).isFalse();
    assertThat(set.includesEndOfLife()).isFalse();
    assertThat(set.rowsBeyondBoundary().toString()).isEqualTo("28");
    assertThat(set.projectValueOfficial()).isFalse();
    assertThat(FACTORS.rowsBeyondBoundary()).hasSize(28).allMatch(PhoneFactor::beyondBoundary);
  }

  @Test
  void theProjectValueIsTheOneOfTheWorkedExample() {
    assertThat(FACTORS.projectValue().kgPerPhone()).isEqualByComparingTo("0.5561");
    assertThat(FACTORS.projectValue().official()).isFalse();
  }

  @Test
  void anEmissionFactorIsFoundByItsId() {
    EmissionFactor factor = FACTORS.emissionFactors().get("CN-GRID-NAT-2023");
    assertThat(factor.kgPerUnit()).isEqualByComparingTo("0.5306");
    assertThat(factor.unit()).isEqualTo("kWh");
    assertThat(factor.category()).isEqualTo("2");
    assertThat(FACTORS.emissionFactors()).hasSize(200);
  }

  @Test
  void theHashIsOfTheContentAndNotOfThePlace() throws IOException {
    Path copy = FolderCopy.in(directory);
    assertThat(Factors.load(copy).sha256()).isEqualTo(FACTORS.sha256()).hasSize(64);
    FolderCopy.append(copy.resolve("terms.csv"), "category,宠物,OTHER,staff");
    assertThat(Factors.load(copy).sha256()).isNotEqualTo(FACTORS.sha256());
    assertThat(Factors.load(copy).meaning("category", "宠物")).contains("OTHER");
  }

  @Test
  void onlyAnAcceptedFootprintOfThisApplicantCounts() throws IOException {
    Path copy = FolderCopy.in(directory);
    FolderCopy.append(
        copy.resolve("supplementary.csv"),
        "甲公司,HUAWEI,Mate 60"
            + " Pro,512,40,38,production;distribution,accepted,核查机构,2024-01-01,,,report,,,,",
        "甲公司,Xiaomi,14,256,40,38,production;distribution,proposed,,,,,report,,,,",
        ",OPPO,Find X6,256,41,38,production;distribution,accepted,核查机构,2024-01-01,,,report,,,,");
    Factors loaded = Factors.load(copy);
    assertThat(supplementaryKg(loaded.forApplicant("甲公司"), "华为", "Mate60Pro 12+512"))
        .isEqualTo("40");
    assertThat(supplementaryKg(loaded.forApplicant("乙公司"), "华为", "Mate60Pro 12+512"))
        .isEqualTo("0");
    assertThat(supplementaryKg(loaded, "华为", "Mate60Pro 12+512")).isEqualTo("0");
    assertThat(supplementaryKg(loaded.forApplicant("甲公司"), "小米", "小米14 256G")).isEqualTo("0");
    assertThat(supplementaryKg(loaded.forApplicant("乙公司"), "OPPO", "Find X6 256G")).isEqualTo("41");
  }

  private static String supplementaryKg(Factors factors, String brand, String model) {
    Device device = factors.device(brand, model, "", Imei.NOT_STATED, Day.of("2023-01-01"));
    return device.supplementaryRow().baselineKg().toPlainString();
  }

  @Test
  void ofSeveralDatedRowsTheNewestThatHoldsOnTheDayCounts() throws IOException {
    Path copy = FolderCopy.in(directory);
    String row =
        "Apple,iPhone 13,128,%s,%s,Apple,production;distribution,indicative,%s,x,source,,,,";
    FolderCopy.append(
        copy.resolve("phones.csv"),
        row.formatted("50", "49", "2023-01-01"),
        row.formatted("51", "49", "2024-01-01"));
    Factors factors = Factors.load(copy);
    assertThat(tableKg(factors, "2022-12-31")).isEqualTo("53.12");
    assertThat(tableKg(factors, "2023-01-01")).isEqualTo("50");
    assertThat(tableKg(factors, "2023-12-31")).isEqualTo("50");
    assertThat(tableKg(factors, "2024-01-01")).isEqualTo("51");
  }

  private static String tableKg(Factors factors, String day) {
    return factors
        .device("Apple", "iPhone 13", "128", Imei.NOT_STATED, Day.of(day))
        .tableRow()
        .baselineKg()
        .toPlainString();
  }

  @Test
  void everyFileIsSmallEnoughToBeReadByStaffAndSaysItsSource() throws IOException {
    for (String name :
        new String[] {"phones", "terms", "brands", "models", "divisions", "imei-blocklist"}) {
      Problems problems = new Problems();
      assertThat(
              CsvTable.read(SHIPPED.resolve(name + ".csv"), java.util.List.of("source"), problems))
          .as(name)
          .isNotEmpty()
          .noneMatch(row -> row.text("source").isEmpty());
      assertThat(problems.found()).isEmpty();
    }
    assertThat(Files.size(SHIPPED.resolve("models.csv"))).isLessThan(2_000_000);
  }
}

package puhui.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Device;
import puhui.facts.Imei;

class PhoneRecognitionTest {
  private static final Factors FACTORS = Factors.load(Path.of("factors"));

  private static Device device(String brand, String model, String storage) {
    return FACTORS.device(brand, model, storage, Imei.NOT_STATED, Day.of("2023-10-18"));
  }

  @ParameterizedTest(name = "{0} | {1} | {2} is {3} {4} {5}")
  @CsvFileSource(resources = "phones-of-the-table.csv", numLinesToSkip = 1)
  void aPhoneOfTheTableIsFoundHoweverItIsWritten(
      String brand, String model, String storage, String knownBrand, String knownModel, int gb) {
    Device device = device(brand, model, storage);
    assertThat(device.brand().value()).isEqualTo(knownBrand);
    assertThat(device.model().value()).isEqualTo(knownModel);
    assertThat(device.storageGb()).isEqualTo(Amount.of(gb));
    assertThat(device.identified()).isTrue();
  }

  @Test
  void theTableGivesItsValueForExactlyThisConfiguration() {
    assertThat(device("Apple", "iPhone 13", "128").tableRow().baselineKg())
        .isEqualByComparingTo("53.12");
    assertThat(device("Apple", "iPhone 13", "256").tableRow().baselineKg())
        .isEqualByComparingTo("58.93");
    assertThat(device("Apple", "iPhone 13", "64").inTable()).isFalse();
    assertThat(device("Apple", "iPhone 13", "").inTable()).isFalse();
    assertThat(device("三星", "Galaxy S20 FE", "128").tableRow().baselineKg())
        .isEqualByComparingTo("15.05");
    assertThat(device("三星", "SM-G781B", "128").inTable()).isTrue();
    assertThat(device("Apple", "iPhone 13", "128").tableRow().id())
        .isEqualTo("phones:Apple/iPhone 13/128");
  }

  @ParameterizedTest(name = "{0} {1} {2} is in no table")
  @CsvSource({
    "Apple, iPhone 13 Pro, 128",
    "Apple, iPhone SE, 64",
    "Apple, iPhone SE 2, 64",
    "Apple, iPhone 12, 128",
    "Apple, iPhone 1, 128",
    "Apple, iPhone, 128",
    "华为, Mate 20 Pro, 64",
    "华为, Mate 20 X, 64",
    "荣耀, Mate 20, 64",
    "三星, Galaxy S20, 128",
    "三星, Galaxy S20 FE 4G, 128",
    "Google, Pixel 4a, 128"
  })
  void anotherPhoneIsNotTaken(String brand, String model, String storage) {
    Device device = device(brand, model, storage);
    assertThat(device.identified()).isTrue();
    assertThat(device.inTable()).isFalse();
  }

  @ParameterizedTest(name = "{0} | {1} is {2} {3}")
  @CsvFileSource(resources = "phone-names.csv", numLinesToSkip = 1)
  void brandAndModelAreKnownByTheirOwnNames(
      String brand, String model, String knownBrand, String knownModel) {
    Device device = device(brand, model, "128");
    assertThat(device.brand().value()).isEqualTo(knownBrand);
    assertThat(device.model().value()).isEqualTo(knownModel);
  }

  @ParameterizedTest(name = "{0} and {1} give {2} GB")
  @CsvSource({
    "iPhone 13, 128, 128",
    "iPhone 13, 128GB, 128",
    "iPhone 13, 8+128, 128",
    "iPhone 13, 1TB, 1024",
    "iPhone 13 1T, '', 1024",
    "小米 11 8GB+256GB, '', 256",
    "小米 11 8/256, '', 256",
    "小米 11 8G 256G, '', 256",
    "Galaxy S10+ 128G, '', 128",
    "iPhone 13 256GB, 128, 128",
    "Mate 60 Pro 12+1T, '', 1024"
  })
  void storageIsReadFromItsCellAndElseFromTheModel(String model, String storage, int gb) {
    assertThat(device("", model, storage).storageGb()).isEqualTo(Amount.of(gb));
  }

  @ParameterizedTest(name = "{0} and {1} give no storage")
  @CsvSource({
    "iPhone 13, ''",
    "iPhone 13, 未知",
    "iPhone 13 5G, ''",
    "小米 11 12GB, ''",
    "iPhone 13, 0"
  })
  void noStorageIsMadeUp(String model, String storage) {
    assertThat(device("", model, storage).storageGb()).isEqualTo(Amount.NOT_STATED);
  }

  @Test
  void theGroupIsTheManufacturers() {
    assertThat(device("红米", "Note 12", "128").manufacturerGroup().value()).isEqualTo("Xiaomi");
    assertThat(device("三星", "S20", "128").manufacturerGroup().value()).isEqualTo("Samsung");
    assertThat(device("", "", "").manufacturerGroup().stated()).isFalse();
  }

  @Test
  void aCellWithoutEndIsReadAllTheSame() {
    assertThat(device("", "苹果".repeat(100_000), "").brand().value()).isEqualTo("Apple");
    assertThat(device("", "8+".repeat(100_000), "9".repeat(100_000)).identified()).isFalse();
  }
}

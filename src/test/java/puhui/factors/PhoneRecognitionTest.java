package puhui.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
  @CsvSource({
    "Apple, iPhone 13, 128, Apple, iPhone 13, 128",
    "苹果, 苹果 iPhone 13, 128, Apple, iPhone 13, 128",
    "'', Apple iPhone 13 128GB 黑色, '', Apple, iPhone 13, 128",
    "Apple, Apple iPhone 13 128GB 黑色, 256, Apple, iPhone 13, 256",
    "'', 苹果13 Pro Max, 256, Apple, iPhone 13 Pro Max, 256",
    "苹果, iPhone13ProMax 256G 远峰蓝色 国行, '', Apple, iPhone 13 Pro Max, 256",
    "APPLE, iphone 13 pro, 512, Apple, iPhone 13 Pro, 512",
    "苹果（Apple）, iPhone 14 Plus 星光色 256GB, '', Apple, iPhone 14 Plus, 256",
    "Apple/苹果, iPhone 14 (A2884) 128GB 5G全网通, '', Apple, iPhone 14, 128",
    "蘋果, IPHONE 14 PRO 1TB, '', Apple, iPhone 14 Pro, 1024",
    "Apple, iPhone 13 5G, 128, Apple, iPhone 13, 128",
    "Apple, iPhone 13 Sierra Blue, 128, Apple, iPhone 13, 128",
    "Apple, 99新 iPhone 13 国行, 128, Apple, iPhone 13, 128",
    "Apple, Ａｐｐｌｅ　ｉＰｈｏｎｅ　１３, 128, Apple, iPhone 13, 128",
    "Apple, iPhone 13 128, '', Apple, iPhone 13, 128",
    "Apple, iPhone SE3, 64, Apple, iPhone SE (3rd generation), 64",
    "Apple, iPhone SE (3rd generation), 64, Apple, iPhone SE (3rd generation), 64",
    "Apple, iPhone SE 2022, 64, Apple, iPhone SE (3rd generation), 64",
    "Apple, iPhone SE 第三代, 64, Apple, iPhone SE (3rd generation), 64",
    "Apple, iPhone SE 2, 64, Apple, iPhone SE (2nd generation), 64",
    "Apple, iPhone 8+ 64G, '', Apple, iPhone 8 Plus, 64",
    "Apple, iPhone XS MAX, 256, Apple, iPhone XS Max, 256",
    "Apple, A2634, 128, Apple, iPhone 13, 128",
    "'', 'iPhone14,5', 128, Apple, iPhone 13, 128",
    "华为, Mate 20 6+64 亮黑色, '', HUAWEI, Mate 20, 64",
    "HUAWEI, HUAWEI Mate 9, 64, HUAWEI, Mate 9, 64",
    "hw, mate20, 64, HUAWEI, Mate 20, 64",
    "三星, Galaxy S20 FE (SM-G781B), 128, Samsung, Galaxy S20 FE, 128",
    "三星, Galaxy S20 FE, 128, Samsung, Galaxy S20 FE, 128",
    "三星, S20 FE, 128, Samsung, Galaxy S20 FE, 128",
    "Samsung, Samsung Galaxy S20 FE 5G, 128, Samsung, Galaxy S20 FE 5G, 128",
    "'', SM-G781B, 128, Samsung, Galaxy S20 FE 5G, 128",
    "三星, Galaxy Z Fold3 5G 12+256, '', Samsung, Galaxy Z Fold3 5G, 256",
    "三星, Galaxy A12, 32, Samsung, Galaxy A12, 32",
    "三星, Z Fold 3, 256, Samsung, Galaxy Z Fold3, 256",
    "Apple, Apple iPhone 13 (A2634) 128GB 午夜色 支持移动联通电信5G 双卡双待手机, '', Apple, iPhone 13, 128",
    "Apple, iPhone 14 Pro Max 暗紫色 256GB 【99新】, '', Apple, iPhone 14 Pro Max, 256",
    "Apple, iPhone 14 Pro (PRODUCT)RED, 128, Apple, iPhone 14 Pro, 128",
    "Apple, iPhone 13 白, 128, Apple, iPhone 13, 128",
    "Apple, iPhone 13/128GB/蓝色, '', Apple, iPhone 13, 128",
    "iPhone, 14 Plus, 128, Apple, iPhone 14 Plus, 128",
    "华为/荣耀, Mate 20, 64, HUAWEI, Mate 20, 64",
    "华为, HMA-AL00, 64, HUAWEI, Mate 20, 64",
  })
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
  @CsvSource({
    "小米, Redmi Note 12, Redmi, Note 12",
    "Xiaomi, 红米 Note 12, Redmi, Note 12",
    "小米/Redmi, Redmi K50, Redmi, K50",
    "小米, 小米10, Xiaomi, MI 10",
    "mi, 10, Xiaomi, MI 10",
    "'', Mi 10, Xiaomi, MI 10",
    "vivo, iQOO Neo5, iQOO, neo5",
    "'', 小米 Redmi Note 12, Redmi, Note 12",
    "华为/荣耀, 荣耀 20, HONOR, 20",
    "'', iPhone 13 送华为耳机, Apple, iphone13送华为耳机",
    "Apple, 华为 Mate 20, Apple, 华为mate20",
    "华为, 荣耀 8X, HONOR, 荣耀 8X",
    "1+, 8T, OnePlus, 8T",
    "一加, OnePlus 8T, OnePlus, 8T",
    "谷歌, Pixel 4a (5G), Google, Pixel 4a (5G)",
    "谷歌, Pixel 4a, Google, Pixel 4a",
    "'', Mate 60 Pro 12+512 雅川青, HUAWEI, mate60pro",
    "HUAWEI, HUAWEI Mate 60 Pro 12+512, HUAWEI, mate60pro",
    "魅族, 魅蓝 Note 6, Meizu, 魅蓝note6",
    "Black Shark, Black Shark 4, Black Shark, 4",
    "其他, iPhone 13, Apple, iPhone 13",
    "未知, 未知, '', ''",
    "杂牌, iPhone 13, '', ''",
    "Apple, 其他, Apple, ''",
    "Apple, 手机, Apple, ''",
    "Apple, '', Apple, ''",
    "'', '', '', ''",
    "'', smile 5, '', ''",
    "无, -, '', ''"
  })
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

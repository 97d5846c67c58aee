package puhui.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import puhui.facts.DeliveryPlace;

class DeliveryPlaceTest {
  private static final Factors FACTORS = Factors.load(Path.of("factors"));

  @ParameterizedTest(name = "{0} with code {1} is {2}")
  @CsvFileSource(resources = "contract-places.csv", numLinesToSkip = 1)
  void theTableOfTheContractHolds(String address, String code, DeliveryPlace place) {
    assertThat(FACTORS.place(address, code)).isEqualTo(place);
  }

  @ParameterizedTest(name = "{0} is in Shenzhen")
  @CsvFileSource(resources = "places-in-shenzhen.csv", numLinesToSkip = 1)
  void shenzhenIsReadHoweverItIsWritten(String address) {
    assertThat(FACTORS.place(address, "")).isEqualTo(DeliveryPlace.IN_SHENZHEN);
  }

  @ParameterizedTest(name = "{0} is outside")
  @CsvFileSource(resources = "places-outside.csv", numLinesToSkip = 1)
  void otherPlacesAreOutside(String address) {
    assertThat(FACTORS.place(address, "")).isEqualTo(DeliveryPlace.OUTSIDE_SHENZHEN);
  }

  @ParameterizedTest(name = "{0} is not settled")
  @CsvFileSource(resources = "places-not-settled.csv", numLinesToSkip = 1)
  void whatCanBeReadInTwoWaysOrNotAtAllIsNotSettled(String address) {
    assertThat(FACTORS.place(address, "")).isEqualTo(DeliveryPlace.UNSETTLED);
  }

  @ParameterizedTest(name = "{0} contradicts itself")
  @CsvSource({
    "湖南深圳",
    "湖南 深圳 福田",
    "湖南省福田区",
    "北京市福田区",
    "惠州市福田区",
    "广东省惠州市深圳市",
    "深圳市朝阳区",
    "深圳市福田区惠城区",
    "深圳惠城区",
    "湖南省惠州市",
    "深圳市河东区",
    "深圳市海港区",
    "深圳市中原区",
    "深圳市港口区",
    "深圳市新市区",
    "深圳市江北区",
    "深圳市老边区",
    "深圳市路北区",
    "深圳市路南区",
    "深圳市花山区",
    "深圳市城子河区",
    "深圳市海州区",
    "深圳市市南区",
    "深圳市市北区",
    "深圳市桥东区",
    "深圳市湖里区",
    "深圳市站前区",
    "深圳市新城区",
    "深圳市城关区",
    "深圳市海港区1号",
    "广州市南山区",
    "广东省惠州市南山区",
    "杭州市龙华区",
    "北京市南山区",
    "石家庄市黄山区",
    "上海市朝阳区",
    "杭州市海口市",
    "湖南省黄山区",
    "四川省嘉峪关市",
    "四川省嘉峪关市新华路",
    "广东省 嘉峪关市"
  })
  void levelsThatDoNotBelongTogetherContradictEachOther(String address) {
    assertThat(FACTORS.place(address, "")).isEqualTo(DeliveryPlace.CONTRADICTORY);
  }

  @ParameterizedTest(name = "{0} is 深汕")
  @CsvSource({
    "广东省深圳市深汕特别合作区鹅埠镇",
    "广东省汕尾市海丰县鹅埠镇创富路",
    "广东省汕尾市深汕特别合作区",
    "广东 深圳 深汕",
    "深圳深汕合作区",
    "深汕",
    "深汕鹅埠",
    "深圳市鹅埠镇",
    "汕尾海丰鲘门",
    "海丰县鲘门百安村",
    "广东省深圳市龙岗区深汕特别合作区",
    "鹅埠镇"
  })
  void shenshanIsSeenByAnyName(String address) {
    assertThat(FACTORS.place(address, "")).isEqualTo(DeliveryPlace.SHENSHAN);
    assertThat(FACTORS.place(address, "440306")).isEqualTo(DeliveryPlace.SHENSHAN);
    assertThat(FACTORS.place(address, "441521")).isEqualTo(DeliveryPlace.SHENSHAN);
  }

  @ParameterizedTest(name = "code {0} alone is {1}")
  @CsvFileSource(resources = "codes.csv", numLinesToSkip = 1)
  void aCodeAloneDecidesByItsFirstFourDigits(String code, DeliveryPlace place) {
    assertThat(FACTORS.place("", code)).isEqualTo(place);
    assertThat(FACTORS.place(" ", code)).isEqualTo(place);
  }

  @ParameterizedTest(name = "{0} with code {1} is {2}")
  @CsvSource({
    "深圳市福田区, 440000, IN_SHENZHEN",
    "广东省, 440000, UNSETTLED",
    "幸福花园3栋, 440000, UNSETTLED",
    "幸福花园3栋, 999999, UNSETTLED",
    "海港区1号, 440300, CONTRADICTORY",
    "港口区1号, 440300, CONTRADICTORY",
    "东区3栋, 440300, IN_SHENZHEN",
    "广东省朝阳区, 440300, CONTRADICTORY",
    "北京市朝阳区, 518000, OUTSIDE_SHENZHEN",
    "北京市朝阳区, 440305, CONTRADICTORY",
    "湖南省深圳市, 440305, CONTRADICTORY",
    "湖南省深圳市, 430100, CONTRADICTORY"
  })
  void textAndCodeMustAgree(String address, String code, DeliveryPlace place) {
    assertThat(FACTORS.place(address, code)).isEqualTo(place);
  }

  @Test
  void aCellThatRepeatsItselfWithoutEndIsReadAllTheSame() {
    assertThat(FACTORS.place("深圳市".repeat(100_000), "")).isEqualTo(DeliveryPlace.IN_SHENZHEN);
    assertThat(FACTORS.place("中国".repeat(100_000), "")).isEqualTo(DeliveryPlace.UNSETTLED);
    assertThat(FACTORS.place("吉林".repeat(100_000), "")).isEqualTo(DeliveryPlace.OUTSIDE_SHENZHEN);
    assertThat(FACTORS.place("北京市" + "市辖区".repeat(100_000), ""))
        .isEqualTo(DeliveryPlace.OUTSIDE_SHENZHEN);
  }
}

package puhui.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puhui.facts.DeliveryPlace;

class DeliveryPlaceTest {
  private static final Factors FACTORS = Factors.load(Path.of("factors"));

  @ParameterizedTest(name = "{0} with code {1} is {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "广东省深圳市福田区深南大道1001号, '', IN_SHENZHEN",
        "广东 深圳 福田区 华强北, '', IN_SHENZHEN",
        "广东深圳宝安区西乡街道, '', IN_SHENZHEN",
        "深圳南山科技园, '', IN_SHENZHEN",
        "福田区华强北路, '', IN_SHENZHEN",
        "大鹏新区葵涌, '', IN_SHENZHEN",
        "光明新区, '', IN_SHENZHEN",
        "幸福花园3栋, 440306, IN_SHENZHEN",
        "南山区科技园, 440305, IN_SHENZHEN",
        "'', 440307003001, IN_SHENZHEN",
        "广东省深圳市福田区, 518000, IN_SHENZHEN",
        "广东省汕尾市海丰县海城镇, 441521, OUTSIDE_SHENZHEN",
        "广东省惠州市惠城区深圳路1号, '', OUTSIDE_SHENZHEN",
        "北京市朝阳区深圳大厦, '', OUTSIDE_SHENZHEN",
        "朝阳区建国路, '', OUTSIDE_SHENZHEN",
        "东区3栋, '', UNSETTLED",
        "南山区科技园, '', UNSETTLED",
        "龙华区民治, '', UNSETTLED",
        "深圳路1号, '', UNSETTLED",
        "深圳湾1号, '', UNSETTLED",
        "幸福花园3栋, '', UNSETTLED",
        "南山区科技园, 230404, OUTSIDE_SHENZHEN",
        "广东省深圳市福田区, 441302, CONTRADICTORY",
        "深圳市惠城区, '', CONTRADICTORY",
        "湖南省深圳市, '', CONTRADICTORY",
        "深汕特别合作区, '', SHENSHAN",
        "海丰县鹅埠镇, '', SHENSHAN",
        "海丰县小漠镇, '', SHENSHAN",
        "海丰县赤石镇, '', SHENSHAN",
        "海丰县鲘门镇, '', SHENSHAN",
        "海丰县鮜门镇, '', SHENSHAN",
      })
  void theTableOfTheContractHolds(String address, String code, DeliveryPlace place) {
    assertThat(FACTORS.place(address, code)).isEqualTo(place);
  }

  @ParameterizedTest(name = "{0} is in Shenzhen")
  @CsvSource({
    "深圳市",
    "深圳",
    "广东深圳",
    "中国广东省深圳市南山区粤海街道科技园",
    "中华人民共和国广东省深圳市",
    "广东省/深圳市/龙岗区/坂田街道",
    "'广东省，深圳市，罗湖区'",
    "【广东省】【深圳市】宝安区",
    "广东省福田区",
    "广东省深圳市市辖区福田区",
    "深圳市深圳市福田区",
    "广东省深圳市广东省深圳市福田区华强北",
    "深圳市广东省深圳市福田区",
    "518000 广东省深圳市福田区",
    "广东省深圳宝安大道3号",
    "深圳市民治街道",
    "深圳福田",
    "宝安西乡",
    "福田 华强北",
    "罗湖区",
    "宝安县",
    "龙华新区民治街道",
    "坪山新区",
    "前海合作区",
    "深圳盐田综合保税区",
    "深圳市宝安国际机场",
    "廣東省深圳市寶安區西鄉街道",
    "'广东省　深圳市　龍崗區'",
    "广东省深圳市福田区新洲北京大厦",
    "深圳市罗湖区北京路",
    "深圳市龙岗区深汕路123号",
    "深圳市坪山区深汕公路",
    "深圳市南山区东区3栋",
    "深圳市福田区南山区",
    "深圳 南海大道"
  })
  void shenzhenIsReadHoweverItIsWritten(String address) {
    assertThat(FACTORS.place(address, "")).isEqualTo(DeliveryPlace.IN_SHENZHEN);
  }

  @ParameterizedTest(name = "{0} is outside")
  @CsvSource({
    "北京市朝阳区建国路88号",
    "北京 朝阳区",
    "北京市市辖区东城区",
    "北京朝阳建国路",
    "上海上海市浦东新区",
    "重庆市渝北区",
    "重庆市 县 城口县",
    "天津市和平区",
    "香港特别行政区湾仔区",
    "香港 九龙",
    "香港九龙尖沙咀",
    "澳门特别行政区",
    "台湾省台北市中山区",
    "广东省广州市天河区",
    "广州天河",
    "广东省东莞市长安镇",
    "广东省东莞市东城区",
    "广东省中山市东区",
    "海口市龙华区",
    "海南省海口市龙华区民治",
    "黑龙江省鹤岗市南山区",
    "鹤岗南山区",
    "海南省龙华区",
    "湖北省仙桃市",
    "湖北省省直辖县级行政区划仙桃市",
    "内蒙古自治区呼和浩特市",
    "新疆乌鲁木齐市",
    "湖北恩施州恩施市",
    "广西壮族自治区南宁市",
    "吉林省吉林市",
    "惠州 深圳路",
    "惠州市民治街道",
    "广东省汕尾市城区",
    "海丰县",
    "江北区建新北路",
    "北京市朝阳区深汕大厦"
  })
  void otherPlacesAreOutside(String address) {
    assertThat(FACTORS.place(address, "")).isEqualTo(DeliveryPlace.OUTSIDE_SHENZHEN);
  }

  @ParameterizedTest(name = "{0} is not settled")
  @CsvSource({
    "中国",
    "广东省",
    "广东",
    "西乡街道固戍",
    "华强北路",
    "华强北街道",
    "南山",
    "南山区粤海街道",
    "光明小区3栋",
    "光明 花园",
    "北京路5号",
    "深圳大学",
    "深汕大道",
    "深汕路1号",
    "城区",
    "新区",
    "南海大道",
    "惠州深圳路",
    "科技园",
    "3栋",
    "518000",
    "???",
    "张三 广东省深圳市"
  })
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
    "湖南省惠州市"
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
  @CsvSource({
    "440300, IN_SHENZHEN",
    "440305, IN_SHENZHEN",
    "440305001, IN_SHENZHEN",
    "440301, IN_SHENZHEN",
    "440302, IN_SHENZHEN",
    "440320, IN_SHENZHEN",
    "440321, IN_SHENZHEN",
    "441302, OUTSIDE_SHENZHEN",
    "441521, OUTSIDE_SHENZHEN",
    "110101, OUTSIDE_SHENZHEN",
    "430000, OUTSIDE_SHENZHEN",
    "710000, OUTSIDE_SHENZHEN",
    "810000, OUTSIDE_SHENZHEN",
    "820000, OUTSIDE_SHENZHEN",
    "440000, UNSETTLED",
    "440392, UNSETTLED",
    "440399, UNSETTLED",
    "518000, UNSETTLED",
    "44030, UNSETTLED",
    "4403051, UNSETTLED",
    "深圳, UNSETTLED",
    "'', NOT_STATED",
    "' ', NOT_STATED"
  })
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

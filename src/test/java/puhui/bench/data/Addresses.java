package puhui.bench.data;

import static puhui.bench.data.Line.bytes;

/**
 * Delivery addresses with their division code, most of them in Shenzhen: district, one of some
 * thousand roads, number, and often estate, house and flat.
 */
public final class Addresses {
  /** How much of an address is written. */
  public enum Length {
    SHORT,
    USUAL,
    LONG
  }

  private static final byte[][] DISTRICTS =
      Line.bytes("罗湖区", "福田区", "南山区", "宝安区", "龙岗区", "盐田区", "龙华区", "坪山区", "光明区");
  private static final byte[][] CODES =
      Line.bytes(
          "440303", "440304", "440305", "440306", "440307", "440308", "440309", "440310", "440311");
  private static final byte[][] WORDS =
      Line.bytes(
          "科苑", "滨海", "振兴", "红荔", "彩田", "益田", "莲花", "梅林", "翠竹", "宝岗", "桃源", "沙河", "白石", "学府", "后海",
          "创业", "新湖", "公园", "前进", "建安", "裕安", "锦绣", "碧波", "金田", "福华", "深南", "怡景", "爱国", "文锦", "东湖",
          "布心", "太白", "环仓", "吉祥", "如意", "清林", "黄阁", "龙翔", "民旺", "人民北", "布龙", "梅观", "清泉", "留仙",
          "石龙");
  private static final byte[][] ROADS =
      Line.bytes("路", "大道", "街", "一路", "二路", "三路", "东路", "西路", "巷");
  private static final byte[][] ESTATES =
      Line.bytes("花园", "大厦", "家园", "公寓", "名苑", "豪庭", "广场", "新村", "工业园", "中心");
  private static final byte[][] ELSEWHERE =
      Line.bytes(
          "广东省惠州市惠城区深圳路",
          "广东省广州市天河区体育西路",
          "广东省东莞市鸿福路",
          "北京市海淀区知春路",
          "上海市浦东新区世纪大道",
          "湖北省武汉市洪山区珞喻路",
          "浙江省杭州市余杭区文一西路",
          "四川省成都市武侯区深圳大道",
          "江苏省南京市玄武区珠江路",
          "湖南省长沙市岳麓区麓山路");
  private static final byte[][] ELSEWHERE_CODES =
      Line.bytes(
          "441302", "440106", "441900", "110108", "310115", "420111", "330110", "510107", "320102",
          "430104");

  private static final byte[] CITY = bytes("深圳市");
  private static final byte[] PROVINCE = bytes("广东省");
  private static final byte[] NUMBER = bytes("号");
  private static final byte[] HOUSE = bytes("栋");
  private static final byte[] FLAT = bytes("室");
  private static final byte[] BAY = bytes("深圳湾");
  private static final byte[] SHENSHAN = bytes("深汕特别合作区创新大道");
  private static final byte[] REMARK = bytes("（工作日白天请放丰巢快递柜，周末送货上门前电话联系收件人本人签收）");

  private final Length length;

  Addresses(Length length) {
    this.length = length;
  }

  /** Writes address, comma and division code. */
  void write(Line line, Draws draws) {
    int kind = draws.below(1000);
    int district = draws.below(DISTRICTS.length);
    if (kind < 60) {
      int place = draws.below(ELSEWHERE.length);
      line.add(ELSEWHERE[place]).number(1 + draws.below(300)).add(NUMBER);
      line.add(',').add(ELSEWHERE_CODES[place]);
    } else if (kind < 62) {
      line.add(BAY).number(1 + draws.below(20)).add(NUMBER).add(',');
      line.add(draws.below(2) == 0 ? CODES[2] : new byte[0]);
    } else if (kind < 63) {
      line.add(SHENSHAN).number(1 + draws.below(90)).add(NUMBER).add(',');
    } else if (kind < 66) {
      line.add(',').add(CODES[district]);
    } else if (kind < 67) {
      line.add(',');
    } else if (kind < 68) {
      inShenzhen(line, district, draws);
      line.add(',').add(draws.pick(ELSEWHERE_CODES));
    } else {
      inShenzhen(line, district, draws);
      line.add(',');
      if (kind < 950) {
        line.add(CODES[district]);
      }
    }
  }

  private void inShenzhen(Line line, int district, Draws draws) {
    if (length == Length.LONG) {
      line.add(PROVINCE);
    }
    line.add(CITY).add(DISTRICTS[district]).add(draws.pick(WORDS)).add(draws.pick(ROADS));
    line.number(1 + draws.below(1999)).add(NUMBER);
    if (length == Length.LONG || length == Length.USUAL && draws.below(3) == 0) {
      line.add(draws.pick(WORDS)).add(draws.pick(WORDS)).add(draws.pick(ESTATES));
      line.number(1 + draws.below(20)).add(HOUSE);
      line.number(100 * (1 + draws.below(30)) + 1 + draws.below(8)).add(FLAT);
    }
    if (length == Length.LONG) {
      line.add(REMARK);
    }
  }
}

package puhui.intake;

import java.util.List;

/** The columns of the Excel template, what to write in them, and three example orders. */
enum TemplateColumn {
  ORDER_ID(
      true,
      24,
      "订单编号，不超过 64 个字符；一个订单含多部手机时每部一行",
      List.of(),
      "2023010100001",
      "2023010100002",
      "2023010100002"),
  ORDER_DATE(
      true, 14, "下单日期（北京时间），如 2023-10-18", List.of(), "2023-10-18", "2023-10-19", "2023-10-19"),
  PLATFORM(true, 14, "平台名称，与申请书一致", List.of(), "示例平台", "示例平台", "示例平台"),
  USER_ID(true, 14, "注册用户在平台的编号", List.of(), "u10001", "u10002", "u10002"),
  BUYER_TYPE(true, 12, "从下拉列表选择", List.of("个人", "集体", "企业", "经销商", "商家"), "个人", "企业", "企业"),
  AGREEMENT_ID(
      true,
      16,
      "注册用户与平台签订的委托协议编号；没有则留空",
      List.of(),
      "WT-2023-0001",
      "WT-2023-0002",
      "WT-2023-0002"),
  ADDRESS(true, 36, "收货地址，从省、市、区写起", List.of(), "广东省深圳市福田区华强北街道", "广东省深圳市南山区粤海街道", "广东省深圳市南山区粤海街道"),
  DISTRICT_CODE(false, 14, "收货地的 6 位行政区划代码（GB/T 2260）", List.of(), "440304", "440305", "440305"),
  CATEGORY(
      true,
      12,
      "从下拉列表选择",
      List.of("手机", "平板", "笔记本", "相机", "耳机", "手表", "图书", "家电", "服装"),
      "手机",
      "手机",
      "手机"),
  CONDITION(
      true,
      12,
      "从下拉列表选择，也可填写 N成新、N新；备注写在空格之后",
      List.of("二手", "99新", "95新", "九成新", "八成新", "翻新", "全新", "未拆封"),
      "95新",
      "二手",
      "九成新"),
  STATUS(
      true,
      12,
      "从下拉列表选择",
      List.of("已完成", "交易成功", "已签收", "已取消", "交易关闭", "已退货", "已退款", "待付款", "待发货", "已发货"),
      "已完成",
      "已完成",
      "已完成"),
  IMEI(
      true,
      20,
      "手机的 15 位 IMEI（拨号键输入 *#06# 可查）；双卡手机填第一个",
      List.of(),
      "356938035643809",
      "861536030196001",
      "868234020040115"),
  BRAND(false, 12, "品牌", List.of(), "苹果", "华为", "小米"),
  MODEL(false, 20, "型号", List.of(), "iPhone 13", "Mate 40 Pro", "小米 12"),
  STORAGE_GB(false, 12, "存储容量（不是运行内存），如 128GB", List.of(), "128GB", "8+256", "256GB"),
  PRICE_CNY(false, 12, "成交价（元），只用于按金额分摊的对照", List.of(), "2599.00", "1899.00", "1599.00"),
  OTHER_SCHEME(false, 16, "如已在其他减排机制申报或签发，填机制名称；没有则留空", List.of(), "", "", "");

  private final boolean needed;
  private final int characters;
  private final String note;
  private final List<String> words;
  private final List<String> examples;

  TemplateColumn(
      boolean needed, int characters, String note, List<String> words, String... examples) {
    this.needed = needed;
    this.characters = characters;
    this.note = note;
    this.words = words;
    this.examples = List.of(examples);
  }

  /** Name in the header. */
  String chinese() {
    return Field.valueOf(name()).chinese().get(0);
  }

  boolean needed() {
    return needed;
  }

  /** Width in characters. */
  int characters() {
    return characters;
  }

  String note() {
    return note;
  }

  /** The words of the drop-down; none where the column is free. */
  List<String> words() {
    return words;
  }

  String example(int order) {
    return examples.get(order);
  }
}

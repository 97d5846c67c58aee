package puhui.generate.words;

import java.util.List;

/** Words of the closed columns, each with the meaning that the contract gives it. */
public final class Terms {
  public static final List<String> NOT_STATED =
      List.of(
          "", "", "", "", "无", "否", "没有", "空", "none", "no", "n/a", "na", "null", "nil", "-", "--",
          "/");

  public static final List<String> PHONE =
      List.of("手机", "手机", "手机", "智能手机", "二手手机", "mobile phone", "Smartphone", "cell phone");
  public static final List<String> OTHER_THINGS =
      List.of("平板", "平板电脑", "笔记本", "笔记本电脑", "图书", "相机", "耳机", "手表", "家电", "服装");

  public static final List<String> SECOND_HAND =
      List.of(
          "二手",
          "二手",
          "二手",
          "second-hand",
          "second hand",
          "used",
          "Pre-owned",
          "翻新",
          "refurbished",
          "九成新",
          "9成新",
          "八成新",
          "7成新",
          "95新",
          "99新",
          "99新 国行",
          "九成新 无拆修",
          "USED");
  public static final List<String> NEW = List.of("全新", "全新", "new", "未拆封");

  public static final List<String> COMPLETED =
      List.of("已完成", "已完成", "完成", "交易成功", "交易完成", "已签收", "Completed");
  public static final List<String> NOT_COMPLETED =
      List.of(
          "已取消",
          "交易关闭",
          "已退货",
          "已退款",
          "退款成功",
          "退货退款",
          "待付款",
          "待发货",
          "已发货",
          "cancelled",
          "returned",
          "refunded");

  public static final List<String> INDIVIDUALS =
      List.of("个人", "个人", "个人", "individual", "Individual");
  public static final List<String> ORGANISATIONS = List.of("集体", "collective", "企业", "enterprise");
  public static final List<String> DEALERS = List.of("经销商", "商家", "dealer", "reseller");

  /** Words that no list of terms has. */
  public static final List<String> UNHEARD = List.of("待核实", "见备注", "代码C17", "???");

  public static final List<String> OTHER_PLATFORMS = List.of("对照平台", "另一示例平台", "Sample Exchange");
  public static final List<String> SCHEMES = List.of("CCER", "广东碳普惠", "VCS", "GS4GG");

  public static final List<String> NO_DATES =
      List.of("2023-02-30", "2023-13-05", "昨天", "2O23-10-18", "18th of October", "2023年", "10-18");

  public static final List<String> UNKNOWN_MODELS = List.of("老人机", "样机", "工程机", "备用机X");

  private Terms() {}
}

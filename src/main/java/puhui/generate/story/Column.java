package puhui.generate.story;

/** A column of the order files that the generator writes (contract, Orders). */
public enum Column {
  ORDER_ID("order_id", "订单号"),
  ORDER_DATE("order_date", "下单日期"),
  PLATFORM("platform", "平台"),
  USER_ID("user_id", "用户ID"),
  BUYER_TYPE("buyer_type", "用户类型"),
  AGREEMENT_ID("agreement_id", "委托协议编号"),
  ADDRESS("address", "收货地址"),
  DISTRICT_CODE("district_code", "行政区划代码"),
  CATEGORY("category", "品类"),
  CONDITION("condition", "成色"),
  STATUS("status", "订单状态"),
  IMEI("imei", "IMEI"),
  BRAND("brand", "品牌"),
  MODEL("model", "型号"),
  STORAGE_GB("storage_gb", "内存"),
  PRICE_CNY("price_cny", "成交价"),
  OTHER_SCHEME("other_scheme", "其他机制");

  private final String english;
  private final String chinese;

  Column(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  public String english() {
    return english;
  }

  public String chinese() {
    return chinese;
  }
}

package puhui.intake;

import java.util.List;

/** A column of the contract that an order file may have (contract, Orders). */
public enum Field {
  ORDER_ID("order_id", "订单号"),
  ORDER_DATE("order_date", "下单日期", "购买日期", "交易日期"),
  PLATFORM("platform", "平台"),
  USER_ID("user_id", "用户ID", "注册用户"),
  BUYER_TYPE("buyer_type", "用户类型"),
  AGREEMENT_ID("agreement_id", "委托协议编号"),
  ADDRESS("address", "收货地址"),
  DISTRICT_CODE("district_code", "行政区划代码"),
  CATEGORY("category", "品类"),
  CONDITION("condition", "成色", "新旧"),
  STATUS("status", "订单状态"),
  IMEI("imei", "IMEI"),
  BRAND("brand", "品牌"),
  MODEL("model", "型号"),
  STORAGE_GB("storage_gb", "内存", "存储容量"),
  PRICE_CNY("price_cny", "成交价"),
  OTHER_SCHEME("other_scheme", "其他机制");

  private final String column;
  private final List<String> chinese;

  Field(String column, String... chinese) {
    this.column = column;
    this.chinese = List.of(chinese);
  }

  /** The column's English name. */
  public String column() {
    return column;
  }

  /** The column's Chinese names, the usual one first. */
  public List<String> chinese() {
    return chinese;
  }
}

package puhui.intake;

/** A column of the contract that an order file may have (contract, Orders). */
public enum Field {
  ORDER_ID("order_id"),
  ORDER_DATE("order_date"),
  PLATFORM("platform"),
  USER_ID("user_id"),
  BUYER_TYPE("buyer_type"),
  AGREEMENT_ID("agreement_id"),
  ADDRESS("address"),
  DISTRICT_CODE("district_code"),
  CATEGORY("category"),
  CONDITION("condition"),
  STATUS("status"),
  IMEI("imei"),
  BRAND("brand"),
  MODEL("model"),
  STORAGE_GB("storage_gb"),
  PRICE_CNY("price_cny"),
  OTHER_SCHEME("other_scheme");

  private final String column;

  Field(String column) {
    this.column = column;
  }

  /** The column's English name. */
  public String column() {
    return column;
  }
}

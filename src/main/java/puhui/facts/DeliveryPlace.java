package puhui.facts;

/**
 * Where an order was delivered, as far as its text and code settle it (methodology AP-05, AP-06).
 */
public enum DeliveryPlace {
  IN_SHENZHEN,
  OUTSIDE_SHENZHEN,
  /** Stated, but neither text nor code settles whether it is in Shenzhen. */
  UNSETTLED,
  /** Levels of the text contradict each other, or the text and the code. */
  CONTRADICTORY,
  /** 深汕特别合作区, by name or by one of its towns. */
  SHENSHAN,
  NOT_STATED;

  @Attribute(en = "a delivery address or a division code is stated", zh = "已填写收货地址或行政区划代码")
  public boolean stated() {
    return this != NOT_STATED;
  }

  @Attribute(en = "it is settled whether the place is in Shenzhen", zh = "可确定是否位于深圳市")
  public boolean settled() {
    return this == IN_SHENZHEN || this == OUTSIDE_SHENZHEN;
  }
}

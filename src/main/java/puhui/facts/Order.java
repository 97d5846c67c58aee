package puhui.facts;

/**
 * One phone sold, as cleaned from one row of an order file; complete when made.
 *
 * @param row where the row stands; no rule sees it
 * @param platform name of the platform; the applicant's aliases are turned into its name
 * @param applicationYear the accounting year of the application
 * @param parameters the parameters in force on the order's date
 */
public record Order(
    RowPlace row,
    @Attribute(en = "order id", zh = "订单号", alwaysStated = true) Text orderId,
    @Attribute(en = "order date (Asia/Shanghai)", zh = "下单日期（北京时间）") Day date,
    @Attribute(en = "platform", zh = "平台") Text platform,
    @Attribute(en = "the platform is the applicant's", zh = "平台为申报主体的平台")
        boolean platformIsApplicants,
    @Attribute(en = "registered user", zh = "注册用户") Text userId,
    @Attribute(en = "buyer type", zh = "用户类型") BuyerType buyerType,
    @Attribute(en = "delegation agreement", zh = "委托协议编号") Text agreementId,
    @Attribute(en = "delivery place", zh = "收货地") DeliveryPlace place,
    @Attribute(en = "category", zh = "品类") Category category,
    @Attribute(en = "condition", zh = "成色") Condition condition,
    @Attribute(en = "status", zh = "订单状态") Status status,
    @Attribute(en = "phone", zh = "手机") Device device,
    @Attribute(en = "price in yuan", zh = "成交价（元）") Amount priceCny,
    @Attribute(en = "other scheme", zh = "其他机制") Text otherScheme,
    @Attribute(en = "accounting year of the application", zh = "申报核算年度", alwaysStated = true)
        Amount applicationYear,
    @Attribute(
            en = "IMEIs that the device's numbers link",
            zh = "该设备关联的 IMEI 数量",
            alwaysStated = true)
        Amount linkedImeis,
    Parameters parameters)
    implements Subject {

  @Attribute(en = "IMEI", zh = "IMEI")
  public Imei imei() {
    return device.imei();
  }

  /** The same order with other parameters. */
  public Order under(Parameters others) {
    return new Order(
        row,
        orderId,
        date,
        platform,
        platformIsApplicants,
        userId,
        buyerType,
        agreementId,
        place,
        category,
        condition,
        status,
        device,
        priceCny,
        otherScheme,
        applicationYear,
        linkedImeis,
        others);
  }
}

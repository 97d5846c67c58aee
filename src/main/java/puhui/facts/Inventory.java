package puhui.facts;

import java.util.stream.Stream;

/**
 * The platform's greenhouse gas inventory of a year after ISO 14064-1:2018, as the rules see it
 * (chapter 10 ②).
 */
public record Inventory(
    @Attribute(en = "an inventory is given", zh = "已提供盘查清册") boolean given,
    @Attribute(en = "year of the inventory", zh = "盘查年度") Amount year,
    @Attribute(en = "its boundary is operational control", zh = "组织边界为运营控制权")
        boolean operationalControl,
    @Attribute(
            en = "it covers collection, operation, inspection and repackaging, distribution",
            zh = "覆盖回收、运营、质检再包装与分销")
        boolean coversAllStages,
    @Attribute(en = "categories 1, 2, 3, 4 and 6 that are missing", zh = "缺少的类别（1、2、3、4、6）")
        Text missingCategories,
    @Attribute(en = "categories whose amount is negative", zh = "数值为负的类别") Text negativeCategories,
    @Attribute(en = "category 5, tCO2e, where itemised", zh = "单列的类别 5（tCO2e）") Amount category5,
    @Attribute(en = "category 5 is inside a total that cannot be split", zh = "类别 5 包含在不可拆分的总量中")
        boolean category5Inside,
    @Attribute(en = "a third-party statement is given", zh = "有第三方盘查报告") boolean statementGiven,
    @Attribute(en = "all orders of the platform in the year", zh = "平台年度总订单量") Amount totalOrders,
    @Attribute(en = "phone orders of the platform in the year", zh = "平台年度手机订单量")
        Amount phoneOrders,
    @Attribute(en = "phones sold by the platform in the year", zh = "平台年度手机销量") Amount phonesSold) {

  /** An inventory that is not given says nothing. */
  public Inventory {
    boolean amounts =
        Stream.of(year, category5, totalOrders, phoneOrders, phonesSold).anyMatch(Amount::stated);
    boolean texts = missingCategories.stated() || negativeCategories.stated();
    boolean flags = operationalControl || coversAllStages || category5Inside || statementGiven;
    if (!given && (amounts || texts || flags)) {
      throw new IllegalArgumentException("an inventory that is not given, and yet says something");
    }
  }
}

package puhui.facts;

/**
 * An order of a device that no reject rule of the strata before has caught (methodology, live
 * orders).
 *
 * @param rank 1 for the device's first live order
 */
public record LiveOrder(
    @Attribute(en = "the order", zh = "订单") Order order,
    @Attribute(
            en = "place among the device's live orders, from 1",
            zh = "在该设备有效订单中的次序（从 1 起）",
            alwaysStated = true)
        Amount rank,
    @Attribute(en = "it is the device's first live order", zh = "为该设备的首个有效订单") boolean first,
    @Attribute(en = "a refer rule of the strata before has caught it", zh = "已被前序规则转人工复核")
        boolean referred,
    Parameters parameters)
    implements Subject {}

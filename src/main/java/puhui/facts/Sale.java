package puhui.facts;

/** A completed sale of the device: one of the order files or one that the ledger knows. */
public record Sale(
    @Attribute(en = "day of the sale", zh = "成交日期") Day date,
    @Attribute(en = "platform of the sale", zh = "成交平台") Text platform,
    Parameters parameters) {}

package puhui.facts;

/**
 * The phone of an order.
 *
 * @param brand canonical brand of factors/brands.csv; not stated where it is not known
 * @param model canonical model name; not stated where it is not known
 * @param storageGb storage in GB (not RAM)
 * @param manufacturerGroup group of the brand in factors/brands.csv
 * @param tableRow footprint of the same brand, model and storage in the table in use
 * @param supplementaryRow accepted footprint in the applicant's supplementary table
 */
public record Device(
    @Attribute(en = "brand", zh = "品牌") Text brand,
    @Attribute(en = "model", zh = "型号") Text model,
    @Attribute(en = "storage in GB", zh = "存储容量（GB）") Amount storageGb,
    @Attribute(en = "manufacturer group", zh = "厂商集团") Text manufacturerGroup,
    @Attribute(en = "IMEI", zh = "IMEI") Imei imei,
    Footprint tableRow,
    Footprint supplementaryRow) {

  /** A table is looked up by brand, model and storage: it has no phone that lacks one of them. */
  public Device {
    boolean known = brand.stated() && model.stated() && storageGb.stated();
    if (!known && (tableRow.known() || supplementaryRow.known())) {
      throw new IllegalArgumentException("a footprint of a phone that is not identified");
    }
  }

  @Attribute(en = "brand, model and storage are known", zh = "品牌、型号和内存均可确定")
  public boolean identified() {
    return brand.stated() && model.stated() && storageGb.stated();
  }

  @Attribute(en = "the factor table in use has this phone", zh = "在用因子表中有该手机")
  public boolean inTable() {
    return tableRow.known();
  }

  @Attribute(
      en = "the applicant's supplementary table has an accepted footprint of this phone",
      zh = "申报主体补充表中有该手机经核证机构认可的碳足迹")
  public boolean inSupplementary() {
    return supplementaryRow.known();
  }
}

package puhui.generate;

/**
 * What a generated year may differ in.
 *
 * @param year the application's accounting year, 2022 or later
 * @param elsewherePerThousand orders delivered outside Shenzhen and otherwise without trouble, 0 to
 *     500
 * @param gzip orders.csv.gz in the place of orders.csv
 * @param chineseHeaders column names of the order file in Chinese
 * @param overwrite files of the same names are replaced
 */
public record Options(
    int year, int elsewherePerThousand, boolean gzip, boolean chineseHeaders, boolean overwrite) {
  public static final Options USUAL = new Options(2023, 80, false, false, false);
}

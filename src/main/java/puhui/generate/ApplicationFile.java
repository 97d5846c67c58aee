package puhui.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import puhui.generate.story.World;

/**
 * The application.yaml of a generated year: complete, and in keeping with the size of its order
 * file.
 *
 * <p>Emissions, orders and turnover are those of the methodology's worked example (platform year
 * 2023: 24,643.26 t, 44,316,900 orders, 13,328,500 of phones, 297,913 of them the file's), scaled
 * to the file.
 */
final class ApplicationFile {
  private static final BigDecimal EXAMPLE_FILE = new BigDecimal(297_913);
  private static final BigDecimal EXAMPLE_ORDERS = new BigDecimal(44_316_900);
  private static final BigDecimal EXAMPLE_PHONES = new BigDecimal(13_328_500);
  private static final BigDecimal EXAMPLE_GMV_CNY = new BigDecimal("28495000000");
  private static final BigDecimal EXAMPLE_PHONE_GMV_CNY = new BigDecimal("20659000000");
  private static final List<String> EXAMPLE_TONNES =
      List.of("1:120.50", "2:8000.00", "3:15000.00", "4:1400.76", "6:122.00");
  private static final int TONNE_PLACES = 6;

  private ApplicationFile() {}

  static String text(long orders, long seed, Options options, Tally tally) {
    return filing(orders, seed, options.year())
        + inventory(orders, options.year())
        + controlTotals(tally);
  }

  private static String filing(long orders, long seed, int year) {
    return String.format(
        Locale.ROOT,
        """
        # Made up by "puhui generate": no platform, person, order or phone in it is real.
        methodology: shenzhen-second-hand-phones
        id: "sample-%1$d-%2$d-%3$d"
        year: %1$d
        date: %4$d-03-01
        applicant: { name: "示例二手交易平台有限公司", type: platform_operator, uscc: "91440300MA5EXAMP0C" }
        platform: { name: "%5$s", aliases: ["%6$s"] }
        documents: [business_licence, legal_representative_id, delegation_agreement, order_records, imei_records,
                    inventory_statement, benefit_sharing_proof, commitment_letter, accounting_report]
        commitments: { platform_not_issued_elsewhere: true, users_not_issued_elsewhere: true }
        benefit_sharing: { mode: "按协议向注册用户返还收益", proof_kept: true, users_informed: true }
        """,
        year,
        orders,
        seed,
        year + 1,
        World.PLATFORM,
        World.ALIAS);
  }

  private static String inventory(long orders, int year) {
    return String.format(
        Locale.ROOT,
        """
        inventory:
          year: %d
          boundary: operational_control
          stages: [collection, operation, inspection_repackaging, distribution]
          categories: { %s }
          total_orders: %s
          phone_orders: %s
          total_gmv_cny: "%s"
          phone_gmv_cny: "%s"
          statement: { by: "示例第三方核查机构", reference: "GHG-SAMPLE-%d" }
        """,
        year,
        categories(orders),
        scaled(EXAMPLE_ORDERS, orders, 0),
        scaled(EXAMPLE_PHONES, orders, 0),
        scaled(EXAMPLE_GMV_CNY, orders, 2),
        scaled(EXAMPLE_PHONE_GMV_CNY, orders, 2),
        year);
  }

  private static String categories(long orders) {
    return EXAMPLE_TONNES.stream()
        .map(entry -> entry.split(":"))
        .map(
            entry ->
                entry[0] + ": " + quoted(scaled(new BigDecimal(entry[1]), orders, TONNE_PLACES)))
        .collect(Collectors.joining(", "));
  }

  /**
   * What the order file must meet: readable rows, phones sold, and their stated prices by month.
   */
  private static String controlTotals(Tally tally) {
    String amounts =
        tally.centsOfMonth().entrySet().stream()
            .map(
                month ->
                    month.getKey()
                        + ": "
                        + quoted(BigDecimal.valueOf(month.getValue(), 2).toPlainString()))
            .collect(Collectors.joining(",\n    "));
    return "control_totals:\n  orders: "
        + tally.readable()
        + "\n  phones: "
        + tally.phonesSold()
        + "\n  amount_cny: {\n    "
        + amounts
        + " }\n";
  }

  private static String quoted(String amount) {
    return '"' + amount + '"';
  }

  private static String scaled(BigDecimal example, long orders, int places) {
    return example
        .multiply(BigDecimal.valueOf(orders))
        .divide(EXAMPLE_FILE, places, RoundingMode.HALF_UP)
        .toPlainString();
  }
}

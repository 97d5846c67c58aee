package puhui.restate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import puhui.report.DecisionsCsv;

/** returns.csv: every order that comes out otherwise through late returns. */
final class ReturnsCsv {
  private static final int PLACES = 6;

  private ReturnsCsv() {}

  static String of(Restatement restatement) {
    StringBuilder csv =
        new StringBuilder(
            "year,file,row,order_id,returned,decision_before,decision_after,rules_after,"
                + "reduction_before_kg,reduction_after_kg\n");
    for (Year year : restatement.years()) {
      for (ReturnedOrder order : year.returns().orders()) {
        csv.append(year.year())
            .append(',')
            .append(DecisionsCsv.cells(order.file(), String.valueOf(order.row())))
            .append(',')
            .append(DecisionsCsv.cell(order.orderId()))
            .append(',')
            .append(order.returned())
            .append(',')
            .append(order.before())
            .append(',')
            .append(order.after())
            .append(',')
            .append(String.join(";", order.rules()))
            .append(',')
            .append(places(order.beforeKg()))
            .append(',')
            .append(places(order.afterKg()))
            .append('\n');
      }
    }
    return csv.toString();
  }

  private static String places(BigDecimal kg) {
    return kg.setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
  }
}

package puhui.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import puhui.report.RunResult.MissingModel;
import puhui.report.RunResult.RuleFigures;
import puhui.report.RunResult.Slice;

/** Figures of a run by rule, month, brand and model, of the worked example's size. */
final class SampleFigures {
  private SampleFigures() {}

  static List<RuleFigures> figures() {
    return List.of(
        figure("AP-01", 1_020, 980, 1_010),
        figure("AP-02", 640, 600, 630),
        figure("AP-03", 1_512, 1_400, 1_470),
        figure("AP-05", 900, 850, 870),
        figure("AP-06", 1_311, 1_290, 1_300),
        figure("AP-07", 0, 0, 0),
        figure("AP-11", 620, 560, 570),
        figure("AP-20", 0, 0, 0),
        figure("AD-20", 0, 0, 0),
        figure("DC-02", 410, 390, 400),
        figure("DC-03", 724, 700, 714),
        figure("DC-04", 1_411, 1_411, 1_411),
        figure("DC-06", 0, 0, 0),
        figure("DC-24", 0, 0, 0),
        figure("DV-01", 288_000, 0, 0),
        figure("DV-02", 18_288, 0, 0),
        figure("FA-20", 0, 0, 0),
        figure("PE-21", 0, 0, 0));
  }

  private static RuleFigures figure(String rule, long orders, long only, long first) {
    return new RuleFigures(rule, orders, only, each(only), first, each(first));
  }

  static List<Slice> months() {
    List<Slice> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      long eligible = 22_000 + (month * 7_919L % 5_000);
      months.add(
          new Slice(
              "2023-%02d".formatted(month),
              eligible + 700,
              eligible,
              each(eligible),
              each(eligible)));
    }
    months.add(new Slice("", 90, 0, BigDecimal.ZERO, BigDecimal.ZERO));
    return months;
  }

  static List<Slice> brands() {
    List<Slice> brands = new ArrayList<>();
    long orders = 150_000;
    for (String name :
        List.of(
            "Apple",
            "Huawei",
            "Xiaomi",
            "OPPO",
            "vivo",
            "Honor",
            "",
            "Samsung",
            SampleReport.HOSTILE)) {
      brands.add(new Slice(name, orders + 900, orders, each(orders), each(orders)));
      orders = orders / 2;
    }
    return brands;
  }

  static List<MissingModel> missing() {
    List<MissingModel> models = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      models.add(
          new MissingModel(
              "realme",
              "GT Neo" + (i + 1),
              "256",
              400 - i,
              kg("32.85").multiply(kg("" + (400 - i)))));
    }
    return models;
  }

  private static BigDecimal each(long orders) {
    return kg("27.633436").multiply(BigDecimal.valueOf(orders));
  }

  private static BigDecimal kg(String value) {
    return new BigDecimal(value);
  }

  static Conservation conservation() {
    return new Conservation(
        List.of(new Conservation.Equation("rows", "306400", "297913 + 1870 + 6505 + 112", true)),
        List.of(
            new Conservation.RuleAccount(
                "AP-05",
                4_000,
                302_288,
                0,
                0,
                new BigDecimal("100000"),
                new BigDecimal("2000"),
                new BigDecimal("101000"))));
  }
}

package puhui.restate;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import puhui.report.page.Assets;
import puhui.report.page.Texts;
import puhui.text.Language;

/** restate.html: one page that carries everything in itself, in both languages. */
public record RestatePage(
    List<Line> years, Line total, List<Reason> reasons, Language first, Texts text) {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(null, ContentType.Html, RestatePage.class.getClassLoader());
  private static final String POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'";

  /** One year, kgCO2e; the year 0 is all of them. */
  public record Line(
      int year,
      String application,
      BigDecimal thenKg,
      BigDecimal rulesKg,
      BigDecimal returnsKg,
      BigDecimal nowKg) {}

  /** Why a year comes out otherwise; code "" for late returns. */
  public record Reason(int year, String code, long orders, BigDecimal changeKg) {}

  static String of(Restatement restatement, Language first) {
    List<Line> years = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (Year year : restatement.years()) {
      String application = year.impact().after().form().id().value();
      years.add(
          new Line(
              year.year(),
              application,
              year.thenKg(),
              year.rulesKg(),
              year.returns().changeKg(),
              year.nowKg()));
      year.impact()
          .causes()
          .forEach(
              cause ->
                  reasons.add(
                      new Reason(
                          year.year(), cause.group().code(), cause.orders(), cause.reductionKg())));
      if (!year.returns().orders().isEmpty()) {
        reasons.add(
            new Reason(year.year(), "", year.returns().orders().size(), year.returns().changeKg()));
      }
    }
    Line total =
        new Line(
            0,
            "",
            restatement.sumKg(Year::thenKg),
            restatement.sumKg(Year::rulesKg),
            restatement.sumKg(year -> year.returns().changeKg()),
            restatement.sumKg(Year::nowKg));
    StringOutput page = new StringOutput();
    TEMPLATES.render(
        "restate/page.jte", new RestatePage(years, total, reasons, first, new Texts()), page);
    return page.toString();
  }

  public String htmlLanguage() {
    return first == Language.ZH ? "zh-CN" : "en";
  }

  public boolean chineseFirst() {
    return first == Language.ZH;
  }

  public String policy() {
    return POLICY;
  }

  public String style() {
    return Assets.STYLE;
  }
}

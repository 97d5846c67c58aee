package puhui.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import puhui.report.RunResult;
import puhui.text.Language;

/**
 * report.html: one page that carries everything in itself, in both languages, for a policy officer
 * to read from top to bottom (contract, Output directory).
 */
public final class ReportPage {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(null, ContentType.Html, ReportPage.class.getClassLoader());

  private ReportPage() {}

  /** The page, showing this language first. */
  public static String of(RunResult run, Language first) {
    StringOutput page = new StringOutput();
    TEMPLATES.render("report/page.jte", new PageModel(run, first), page);
    return page.toString();
  }
}

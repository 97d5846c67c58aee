package puhui.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import puhui.report.Report;
import puhui.text.Language;

/**
 * report.html: one page that carries everything in itself, in both languages, for a policy officer to read from top to
 * bottom (contract, Output directory).
 */
public final class ReportPage {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(null, ContentType.Html, ReportPage.class.getClassLoader());

  private ReportPage() {}

  /** Writes the page, showing this language first; does not close the writer. */
  public static void write(Writer writer, Report report, Language first) {
    TEMPLATES.render("report/page.jte", new PageModel(report, first), new WriterOutput(writer));
  }
}

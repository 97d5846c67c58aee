package puhui.report.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import puhui.rules.RuleDescription.Bilingual;

/**
 * A text of the page in both languages, of which the style sheet shows one; all of it is escaped.
 */
record BilingualContent(Bilingual text) implements Content {
  @Override
  public void writeTo(TemplateOutput output) {
    if (text.zh().equals(text.en())) {
      output.writeUserContent(text.zh());
      return;
    }
    output.writeContent("<span class=\"zh\" lang=\"zh-CN\">");
    output.writeUserContent(text.zh());
    output.writeContent("</span><span class=\"en\" lang=\"en\">");
    output.writeUserContent(text.en());
    output.writeContent("</span>");
  }
}

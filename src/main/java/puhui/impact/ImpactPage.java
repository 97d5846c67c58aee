package puhui.impact;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import puhui.report.page.Assets;
import puhui.report.page.Texts;
import puhui.rules.RuleDescription.Bilingual;
import puhui.text.Language;

/**
 * impact.html: one page that carries everything in itself, in both languages and without scripts,
 * for a policy officer to read before an edit is put in force.
 *
 * @param files names of the order files, by number
 */
public record ImpactPage(ImpactResult result, List<String> files, Language first, Texts text) {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(null, ContentType.Html, ImpactPage.class.getClassLoader());
  private static final String POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'";

  /** The page, showing this language first. */
  static String of(ImpactResult result, List<String> files, Language first) {
    StringOutput page = new StringOutput();
    TEMPLATES.render("impact/page.jte", new ImpactPage(result, files, first, new Texts()), page);
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

  /** A cause as a sentence of its own. */
  public Content sentence(Cause cause) {
    String key = "impact.cause." + cause.kind().name().toLowerCase(Locale.ROOT) + change(cause);
    return text.of(
        cause.rule().isEmpty() ? key + ".alone" : key,
        cause.rule(),
        cause.name(),
        cause.before(),
        cause.after());
  }

  /** A parameter may be there in one version alone. */
  private static String change(Cause cause) {
    if (cause.kind() != Cause.Kind.PARAMETER
        || cause.before().isEmpty() == cause.after().isEmpty()) {
      return "";
    }
    return cause.before().isEmpty() ? "_added" : "_removed";
  }

  /** Name of a month or brand. */
  public Content group(String group) {
    return group.isEmpty() ? text.of("report.unknown") : text.exactly(new Bilingual(group, group));
  }

  /** Name of a district, or how the delivery place is settled where it lies in none. */
  public Content district(String district) {
    boolean inNone = district.chars().allMatch(letter -> letter < 128);
    return inNone
        ? text.of("impact.place." + district.toLowerCase(Locale.ROOT))
        : text.exactly(new Bilingual(district, district));
  }

  public String file(Change change) {
    return files.get(change.order().place().file());
  }
}

package puhui.dossier;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Optional;
import puhui.report.page.Assets;
import puhui.run.FinishedRun;
import puhui.run.Manifest;
import puhui.text.Language;
import puhui.text.Messages;

/** dossier.html: the explanation of one order and what shows that its phone was counted once. */
public record DossierPage(
    List<String> lines,
    String line,
    boolean proven,
    long place,
    long leaves,
    String root,
    Messages text) {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(null, ContentType.Html, DossierPage.class.getClassLoader());

  static String of(
      List<String> lines, String line, Optional<Proof> proof, FinishedRun run, Language language) {
    String root = run.manifest().inclusion().map(Manifest.Root::root).orElse("");
    DossierPage page =
        new DossierPage(
            lines,
            line,
            proof.isPresent(),
            proof.map(each -> each.index() + 1).orElse(0L),
            proof.map(Proof::leaves).orElse(0L),
            root,
            new Messages(language));
    StringOutput output = new StringOutput();
    TEMPLATES.render("dossier/page.jte", page, output);
    return output.toString();
  }

  public String htmlLanguage() {
    return text.language() == Language.ZH ? "zh-CN" : "en";
  }

  public String style() {
    return Assets.STYLE;
  }
}

package puhui.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import puhui.rules.ParameterSheet.Parameter;
import puhui.rules.Rule;
import puhui.rules.RuleDescription;
import puhui.rules.RuleDescription.Bilingual;
import puhui.rules.RuleFolder;
import puhui.text.Language;
import puhui.text.Messages;

/** docs/rules-catalogue: every rule and every parameter, made from their files. */
public final class CataloguePage {
  private final StringBuilder page = new StringBuilder();
  private final RuleFolder folder;
  private final Messages messages;
  private final ConditionWords words;

  private CataloguePage(RuleFolder folder, Language language) {
    this.folder = folder;
    this.messages = new Messages(language);
    this.words = new ConditionWords(folder.parameters(), language);
  }

  /** The text of the page in one language. */
  public static String of(RuleFolder folder, Language language) {
    return new CataloguePage(folder, language).text();
  }

  private String text() {
    paragraph("# " + said("catalogue"));
    paragraph(said("generated"));
    paragraph("## " + said("catalogue.rules", folder.rules().size()));
    folder.rules().forEach(this::rule);
    paragraph("## " + said("catalogue.parameters", folder.parameters().parameters().size()));
    folder.parameters().parameters().values().forEach(this::parameter);
    return page.toString().stripTrailing() + "\n";
  }

  private void rule(Rule rule) {
    RuleDescription description = rule.description();
    paragraph("### " + rule.id() + " · " + plain(description.title()));
    item("clause", Markdown.escaped(description.clause()));
    item("stratum", said("stratum." + rule.stratum().folder()));
    item("outcome", said("outcome." + rule.outcome().name()));
    item("condition", "");
    words.of(rule).forEach(line -> page.append("  - ").append(Markdown.escaped(line)).append('\n'));
    item("message", plain(description.message()));
    Set<String> parameters = new TreeSet<>(Asked.of(rule).parameters());
    if (!parameters.isEmpty()) {
      item("parameters", "");
      parameters.forEach(name -> page.append("  - ").append(values(name)).append('\n'));
    }
    if (description.expectedShare().stated()) {
      item("expected-share", description.expectedShare().toString());
    }
    reading(description.interpretation(), description.mayDecide());
    page.append('\n');
    paragraph("> " + Markdown.escaped(description.sourceText()));
  }

  private void parameter(Parameter parameter) {
    paragraph("### " + parameter.name() + " · " + plain(parameter.title()));
    item("clause", Markdown.escaped(parameter.clause()));
    item("picked", said(parameter.byOrderDate() ? "picked.order" : "picked.year"));
    item("values", values(parameter.name()));
    item(
        "used",
        folder.rules().stream()
            .filter(rule -> Asked.of(rule).parameters().contains(parameter.name()))
            .map(Rule::id)
            .collect(Collectors.joining(", ")));
    reading(parameter.interpretation(), parameter.mayDecide());
    page.append('\n');
    paragraph("> " + Markdown.escaped(parameter.source()));
  }

  private void reading(Bilingual interpretation, Bilingual mayDecide) {
    if (!interpretation.zh().isEmpty()) {
      item("interpretation", plain(interpretation));
      item("may-decide", plain(mayDecide));
    }
  }

  private String values(String name) {
    List<String> values =
        folder.parameters().parameters().get(name).values().entrySet().stream()
            .map(
                each ->
                    each.getKey().equals(LocalDate.MIN)
                        ? said("from.beginning", plain(each.getValue()))
                        : said("from.day", each.getKey(), plain(each.getValue())))
            .toList();
    return "`" + name + "`: " + String.join("; ", values);
  }

  private String plain(Bilingual text) {
    return Markdown.escaped(text.in(messages.language()));
  }

  private static String plain(Object value) {
    return Markdown.escaped(value.toString());
  }

  private String said(String key, Object... values) {
    return messages.of("lint.doc." + key, values);
  }

  private void paragraph(String text) {
    page.append(text).append("\n\n");
  }

  private void item(String key, String text) {
    page.append("- ").append((said(key) + " " + text).strip()).append('\n');
  }
}

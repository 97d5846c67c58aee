package puhui.lint;

import java.util.List;
import java.util.stream.Stream;
import puhui.text.Language;
import puhui.text.Messages;

/**
 * docs/lints: every lint and every problem of a rules folder, made from the sentences themselves.
 */
public final class LintsPage {
  /** Sentences of the same bundle that are said of a run, never of a folder. */
  private static final List<String> OF_A_RUN = List.of("rules.choose.", "rules.engines.");

  private final StringBuilder page = new StringBuilder();
  private final Messages messages;
  private final LintTexts texts;

  private LintsPage(Language language) {
    messages = new Messages(language);
    texts = new LintTexts(messages);
  }

  /** The text of the page in one language. */
  public static String of(Language language) {
    return new LintsPage(language).text();
  }

  private String text() {
    paragraph("# " + said("title"));
    paragraph(said("generated"));
    section("lints");
    page.append(said("lints.head")).append("\n| --- | --- | --- |\n");
    for (Lint lint : Lint.values()) {
      row(lint.id(), texts.what(lint.id()), texts.action(lint.id()));
    }
    page.append('\n');
    section("problems");
    page.append(said("problems.head")).append("\n| --- | --- |\n");
    problems().forEach(id -> row(id, texts.what(id)));
    page.append('\n');
    section("fix");
    paragraph(said("sarif"));
    return page.toString().stripTrailing() + "\n";
  }

  private Stream<String> problems() {
    Stream<String> lists =
        messages.keys("lint").stream()
            .filter(key -> key.matches("lint\\.(clauses|acknowledged)\\.\\w+"));
    Stream<String> rules =
        messages.keys("rules").stream().filter(key -> OF_A_RUN.stream().noneMatch(key::startsWith));
    Stream<String> yaml =
        messages.keys("text").stream().filter(key -> key.matches("text\\.(yaml|file)\\..*"));
    return Stream.of(rules, lists, yaml).flatMap(each -> each);
  }

  private void section(String key) {
    paragraph("## " + said(key));
    paragraph(messages.of("lint.page." + key + ".text"));
  }

  private void row(String id, String... cells) {
    page.append("| `").append(id).append("` |");
    for (String cell : cells) {
      page.append(' ').append(Markdown.escaped(cell)).append(" |");
    }
    page.append('\n');
  }

  private String said(String key) {
    return messages.of("lint.page." + key);
  }

  private void paragraph(String text) {
    page.append(text).append("\n\n");
  }
}

package puhui.report;

import java.util.List;
import puhui.rules.OpenPoint;
import puhui.rules.RuleDescription;
import puhui.rules.RuleDescription.Bilingual;
import puhui.text.Language;
import puhui.text.Messages;

/**
 * docs/interpretations.md: the register of interpretations and open points, Chinese first, made
 * from the rule files so that it cannot fall behind them.
 */
public final class InterpretationsPage {
  private final StringBuilder page = new StringBuilder();
  private final Messages messages;

  private InterpretationsPage(Language language) {
    this.messages = new Messages(language);
  }

  /** The text of the page; the rules by id, the open points in their own order. */
  public static String of(List<RuleDescription> rules, List<OpenPoint> openPoints) {
    return new InterpretationsPage(Language.ZH).part("#", rules, openPoints)
        + "\n"
        + new InterpretationsPage(Language.EN).part("#", rules, openPoints);
  }

  private String part(String level, List<RuleDescription> rules, List<OpenPoint> openPoints) {
    line(level + " " + said("report.register"));
    line(said("report.interpretations.generated"));
    line(said("report.interpretations.lead"));
    line(level + "# " + said("report.register.rules"));
    rules.stream().filter(InterpretationsPage::reads).forEach(rule -> rule(level + "##", rule));
    line(level + "# " + said("report.register.open"));
    openPoints.forEach(point -> point(level + "##", point));
    return page.toString().stripTrailing() + "\n";
  }

  private void rule(String level, RuleDescription rule) {
    String clause = said("report.clause", escaped(rule.clause()));
    line(level + " " + rule.id() + " · " + clause + " · " + plain(rule.title()));
    entry(
        rule.sourceText(),
        rule.interpretation(),
        rule.mayDecide(),
        said("report.interpretations.restsOn.rule", rule.id()));
  }

  private void point(String level, OpenPoint point) {
    line(level + " " + escaped(point.id()));
    entry(point.sourceText(), point.reading(), point.mayDecide(), restsOn(point.restsOn()));
  }

  private void entry(String source, Bilingual reading, Bilingual mayDecide, String restsOn) {
    if (!source.isEmpty()) {
      line("> " + escaped(source));
    }
    line(plain(reading));
    if (!mayDecide.in(messages.language()).isEmpty()) {
      item("report.interpretations.mayDecide", plain(mayDecide));
    }
    item("report.interpretations.restsOn", restsOn);
    page.append('\n');
  }

  private String restsOn(String restsOn) {
    return switch (restsOn) {
      case OpenPoint.ELIGIBLE, OpenPoint.DEFAULT, OpenPoint.SAMSUNG_DEFAULT, OpenPoint.NONE ->
          said("report.interpretations.restsOn." + restsOn);
      default -> said("report.interpretations.restsOn.rule", escaped(restsOn));
    };
  }

  private static boolean reads(RuleDescription rule) {
    return !rule.interpretation().zh().isEmpty();
  }

  private String said(String key, Object... values) {
    return messages.of(key, values);
  }

  private String plain(Bilingual text) {
    return escaped(text.in(messages.language()));
  }

  private void line(String text) {
    page.append(text).append("\n\n");
  }

  private void item(String key, String text) {
    page.append("- ").append(said(key, text)).append('\n');
  }

  /** On one line, and nothing in it that Markdown would take for its own. */
  private static String escaped(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_<>\\[\\]|])", "\\\\$1");
  }
}

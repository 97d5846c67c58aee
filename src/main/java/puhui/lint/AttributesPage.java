package puhui.lint;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import puhui.facts.Amount;
import puhui.facts.Attribute;
import puhui.facts.Day;
import puhui.facts.Text;
import puhui.rules.FactTypes;
import puhui.rules.Stratum;
import puhui.text.Language;
import puhui.text.Messages;

/** docs/rule-attributes: all that a rule may read, made from the facts in the code. */
public final class AttributesPage {
  private final StringBuilder page = new StringBuilder();
  private final Messages messages;

  private AttributesPage(Language language) {
    this.messages = new Messages(language);
  }

  /** The text of the page in one language. */
  public static String of(Language language) {
    return new AttributesPage(language).text();
  }

  private String text() {
    paragraph("# " + said("attributes"));
    paragraph(said("attributes.generated"));
    paragraph(said("attributes.how"));
    for (Stratum stratum : Stratum.values()) {
      FactTypes.facts(stratum).forEach((name, type) -> fact(stratum, name, type));
    }
    paragraph("## " + said("attributes.values"));
    table();
    value("attributes.text", Text.class);
    value("attributes.amount", Amount.class);
    value("attributes.day", Day.class);
    page.append('\n');
    paragraph("## " + said("attributes.lists"));
    FactTypes.closedLists().forEach(this::closedList);
    return page.toString().stripTrailing() + "\n";
  }

  private void fact(Stratum stratum, String name, Class<?> type) {
    paragraph("## `rules/" + stratum.folder() + "`: `" + name + "`");
    if (stratum != Stratum.ORDER && FactTypes.facts(Stratum.ORDER).containsKey(name)) {
      paragraph(said("attributes.as-order"));
      return;
    }
    table();
    FactTypes.attributes(type).values().forEach(attribute -> row("", attribute));
    page.append('\n');
  }

  private void closedList(String name, Class<?> list) {
    String words = "`" + String.join("`, `", FactTypes.constants(list)) + "`";
    paragraph("### `" + name + "`\n\n" + words);
    Collection<Method> attributes = FactTypes.attributes(list).values();
    if (!attributes.isEmpty()) {
      table();
      attributes.forEach(attribute -> row("", attribute));
      page.append('\n');
    }
  }

  private void value(String key, Class<?> type) {
    FactTypes.attributes(type).values().forEach(attribute -> row(said(key) + " .", attribute));
  }

  private void table() {
    page.append(said("attributes.head")).append("\n| --- | --- | --- |\n");
  }

  /** An attribute and, below it, what can be asked of its value where that is a record of ours. */
  private void row(String before, Method attribute) {
    Attribute words = attribute.getAnnotation(Attribute.class);
    Class<?> type = attribute.getReturnType();
    boolean chinese = messages.language() == Language.ZH;
    String path = before + attribute.getName();
    page.append("| ")
        .append(path.contains(" ") ? path.replace(" ", " `") + "`" : "`" + path + "`")
        .append(" | ");
    page.append(kind(type, words)).append(" | ");
    page.append(Markdown.escaped(chinese ? words.zh() : words.en())).append(" |\n");
    if (isOpened(type)) {
      FactTypes.attributes(type).values().forEach(inner -> row(path + ".", inner));
    }
  }

  private static boolean isOpened(Class<?> type) {
    boolean value = type == Text.class || type == Amount.class || type == Day.class;
    return !value
        && !type.isPrimitive()
        && !FactTypes.closedLists().containsValue(type)
        && !FactTypes.facts(Stratum.ORDER).containsValue(type);
  }

  private String kind(Class<?> type, Attribute words) {
    Map<Class<?>, String> kinds =
        Map.of(
            Text.class, "attributes.text",
            Amount.class, "attributes.amount",
            Day.class, "attributes.day",
            boolean.class, "attributes.flag");
    String key = kinds.get(type);
    if (key == null) {
      return isOpened(type) ? "" : "`" + type.getSimpleName() + "`";
    }
    boolean missing = type != boolean.class && !words.alwaysStated();
    return said(key) + (missing ? said("attributes.missing") : "");
  }

  private String said(String key) {
    return messages.of("lint.doc." + key);
  }

  private void paragraph(String text) {
    page.append(text).append("\n\n");
  }
}

package puhui.report.page;

import gg.jte.Content;
import java.util.Locale;
import puhui.rules.RuleDescription.Bilingual;
import puhui.text.Language;
import puhui.text.Messages;

/** The page's own sentences in both languages. */
public final class Texts {
  private final Messages chinese = new Messages(Language.ZH);
  private final Messages english = new Messages(Language.EN);

  /** The sentence of a key, for a template. */
  public Content of(String key, Object... values) {
    return new BilingualContent(both(key, values));
  }

  /** A text that has both languages already, for a template. */
  public Content of(Bilingual text) {
    return new BilingualContent(text);
  }

  /** The word for a value of a closed list: of("report.decision", REVIEW) is the text of report.decision.review. */
  public Content word(String group, Enum<?> value) {
    return of(group + "." + value.name().toLowerCase(Locale.ROOT));
  }

  Bilingual both(String key, Object... values) {
    return new Bilingual(english.of(key, values), chinese.of(key, values));
  }
}

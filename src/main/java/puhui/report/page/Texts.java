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

  /**
   * A text of a rule or an open point, for a template: as a sentence, where it stands by itself.
   */
  public Content of(Bilingual text) {
    return new BilingualContent(sentence(text));
  }

  /** A text with values in it, left as it is. */
  public Content exactly(Bilingual text) {
    return new BilingualContent(text);
  }

  /**
   * The word for a value of a closed list: of("report.decision", REVIEW) is the text of
   * report.decision.review.
   */
  public Content word(String group, Enum<?> value) {
    return of(group + "." + value.name().toLowerCase(Locale.ROOT));
  }

  /** The English of rule files begins small, as in the middle of a sentence. */
  static Bilingual sentence(Bilingual text) {
    String english = text.en();
    return english.isEmpty()
        ? text
        : new Bilingual(
            english.substring(0, 1).toUpperCase(Locale.ROOT) + english.substring(1), text.zh());
  }

  public Bilingual both(String key, Object... values) {
    return new Bilingual(english.of(key, values), chinese.of(key, values));
  }
}

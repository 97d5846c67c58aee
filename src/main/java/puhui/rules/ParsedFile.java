package puhui.rules;

import java.util.List;
import puhui.text.Place;

/**
 * A rule file as written, not yet checked against the facts.
 *
 * @param patterns none where the condition could not be read
 * @param whole whether its grammar is right; what is wrong is listed, and it is no rule
 */
record ParsedFile(
    Token packageName,
    List<Token> imports,
    Token global,
    Token name,
    List<Annotation> annotations,
    List<Pattern> patterns,
    Token outcome,
    Token subject,
    boolean whole) {

  /**
   * One annotation.
   *
   * @param place of its name
   * @param textPlace of the quote before its text
   */
  record Annotation(String name, String text, Place place, Place textPlace) {
    private static final String UNREADABLE = "\0";

    /** One whose text is a problem already listed: it is there, and says nothing. */
    static Annotation unreadable(Token name) {
      return new Annotation(name.text(), UNREADABLE, name.place(), name.place());
    }

    boolean readable() {
      return !text.equals(UNREADABLE);
    }
  }
}

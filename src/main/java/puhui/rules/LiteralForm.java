package puhui.rules;

import java.text.Normalizer;

/**
 * Whether a text in quotes can be equal to a cell of an order file: cells lose the blanks at their
 * ends, and a letter in pieces or a special blank looks like another text that it does not equal.
 */
final class LiteralForm {
  private LiteralForm() {}

  static boolean isPlain(String text) {
    return text.equals(text.strip())
        && Normalizer.isNormalized(text, Normalizer.Form.NFC)
        && text.chars().noneMatch(c -> c != ' ' && Character.isSpaceChar(c));
  }
}

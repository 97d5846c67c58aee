package puhui.intake.cells;

import java.text.Normalizer;

/**
 * Text as people mean it: without the blanks around it, full-width forms as plain ones.
 *
 * <p>Blank is every Unicode space (U+3000 and U+00A0 too), every control character and the
 * invisible marks that copying from web pages leaves behind (U+200B…, U+FEFF).
 */
public final class Plain {
  private static final char LAST_SPACE = '\u3000';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Plain() {}

  /** The text without surrounding blanks. */
  public static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The trimmed text in Unicode's compatibility form NFKC: ９５新 is 95新, Ｎ／Ａ is N/A. */
  public static String fold(String text) {
    String trimmed = trim(text);
    return ascii(trimmed) ? trimmed : trim(Normalizer.normalize(trimmed, Normalizer.Form.NFKC));
  }

  /** The text without any blank. */
  public static String withoutBlanks(String text) {
    int length = text.length();
    int first = 0;
    while (first < length && !blank(text.charAt(first))) {
      first++;
    }
    if (first == length) {
      return text;
    }
    StringBuilder kept = new StringBuilder(length).append(text, 0, first);
    for (int i = first; i < length; i++) {
      if (!blank(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /** Whether the character shows as nothing. */
  public static boolean blank(char c) {
    if (c > LAST_SPACE) {
      return c == BYTE_ORDER_MARK;
    }
    return c <= ' ' || c >= 0x7F && rareBlank(c);
  }

  private static boolean rareBlank(char c) {
    return Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c >= 0x200B && c <= 0x200F
        || c == 0x2060;
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}

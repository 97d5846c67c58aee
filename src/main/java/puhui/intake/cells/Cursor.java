package puhui.intake.cells;

/** A place in a text that is read from left to right. */
final class Cursor {
  static final int NONE = -1;

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  boolean end() {
    return at == text.length();
  }

  /** The character here, or 0 at the end. */
  char peek() {
    return end() ? 0 : text.charAt(at);
  }

  /** Steps over the character if it stands here. */
  boolean accept(char expected) {
    if (peek() != expected || end()) {
      return false;
    }
    at++;
    return true;
  }

  /** Steps over blanks; whether there was one. */
  boolean blanks() {
    int start = at;
    while (!end() && Plain.blank(text.charAt(at))) {
      at++;
    }
    return at > start;
  }

  /** How many ASCII digits stand here in a row. */
  int digitsAhead() {
    int end = at;
    while (end < text.length() && digit(text.charAt(end))) {
      end++;
    }
    return end - at;
  }

  /** The number of all digits here, or NONE where there are not between least and most of them. */
  int number(int least, int most) {
    int digits = digitsAhead();
    return digits < least || digits > most ? NONE : take(digits);
  }

  /** The number of the next so many digits, which are known to be there. */
  int take(int digits) {
    int value = 0;
    for (int end = at + digits; at < end; at++) {
      value = value * 10 + text.charAt(at) - '0';
    }
    return value;
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}

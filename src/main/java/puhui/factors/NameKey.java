package puhui.factors;

/** A name without regard to blanks and punctuation; a plus sign is the word. */
final class NameKey {
  private NameKey() {}

  static String of(String plain) {
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char character = plain.charAt(i);
      if (character == '+') {
        key.append("plus");
      } else if (Character.isLetterOrDigit(character)) {
        key.append(character);
      }
    }
    return key.toString();
  }
}

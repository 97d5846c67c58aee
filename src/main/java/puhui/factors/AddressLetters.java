package puhui.factors;

/**
 * The characters of an address as it is read: in plain form, what is neither letter nor digit as a
 * blank; and the kinds of them that are told apart where no name of a division is looked for.
 */
final class AddressLetters {
  static final int OTHER_KIND = 0;
  static final int END_KIND = 1;
  static final int BLANK = 2;
  static final int DIGIT = 3;

  /** A digit of another script. */
  static final int OTHER_DIGIT = 4;

  /** Asks for the kind behind a name: an end, a digit or the beginning of a word between names. */
  static final int GAP = 0;

  /** Asks for the kind where a street's name may go on. */
  static final int STREET = 1;

  /** Asks for any kind. */
  static final int LETTER = 2;

  private static final int FIRST_LETTER = 5;

  /** Letters that are of a kind of their own: all that stand in the words an address is read by. */
  private static final String LETTERS = "中华人民共和国市辖区省直县级行政划自治路大道街巷花园厦广场小公寓司酒店村苑城";

  private static final char[] PLAIN = plainLetters();
  private static final byte[] KINDS = kinds();

  /** The kinds that each question tells apart, as a set of bits; all others are the same to it. */
  private static final long[] TOLD_APART = {
    1L << END_KIND | 1L << BLANK | 1L << DIGIT | 1L << OTHER_DIGIT | oneOf("中市省自"),
    oneOf("路大巷花广小公酒街村苑城道"),
    -1
  };

  private AddressLetters() {}

  /** The character in the form in which names are compared. */
  static char plain(char character) {
    return PLAIN[character];
  }

  /** The kind of the character, as far as the question tells it apart. */
  static int kind(char character, int question) {
    return kind(KINDS[character], question);
  }

  /** The kind of the end, as far as the question tells it apart. */
  static int endKind(int question) {
    return kind(END_KIND, question);
  }

  private static int kind(int kind, int question) {
    return (TOLD_APART[question] >>> kind & 1) != 0 ? kind : OTHER_KIND;
  }

  /** The kinds of a word's letters. */
  static byte[] word(String letters) {
    byte[] word = new byte[letters.length()];
    for (int i = 0; i < word.length; i++) {
      word[i] = KINDS[letters.charAt(i)];
      if (word[i] < FIRST_LETTER) {
        throw new IllegalArgumentException("no kind of its own: " + letters.charAt(i));
      }
    }
    return word;
  }

  /** Those kinds as a set of bits. */
  static long oneOf(String letters) {
    long kinds = 0;
    for (byte kind : word(letters)) {
      kinds |= 1L << kind;
    }
    return kinds;
  }

  private static char[] plainLetters() {
    char[] all = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < all.length; i++) {
      all[i] = (char) i;
    }
    char[] plain = PlainText.characters(new String(all));
    for (int i = 0; i < plain.length; i++) {
      plain[i] = Character.isLetterOrDigit(plain[i]) ? plain[i] : ' ';
    }
    return plain;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[PLAIN.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = (byte) kindOfPlain(PLAIN[i]);
    }
    return kinds;
  }

  private static int kindOfPlain(char plain) {
    if (plain == ' ') {
      return BLANK;
    }
    if (Character.isDigit(plain)) {
      return plain <= '9' ? DIGIT : OTHER_DIGIT;
    }
    int letter = LETTERS.indexOf(plain);
    return letter < 0 ? OTHER_KIND : FIRST_LETTER + letter;
  }
}

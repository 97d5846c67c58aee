package puhui.intake;

import puhui.text.EightBytes;

/** The characters of one and of two bytes in GB18030; those of four are left to the decoder. */
final class Gb18030 {
  /** What pairs that are no character stand for. */
  static final char NONE = 0;

  private static final char[] PAIRS = pairs();

  private Gb18030() {}

  /** The character of two bytes, or {@link #NONE}. */
  static char pair(byte first, byte second) {
    return first < 0 ? PAIRS[(first & 0x7F) << 8 | second & 0xFF] : NONE;
  }

  /**
   * Whether the bytes of a cell are surely text without the character 0; where they are not, the
   * decoder has to be asked.
   */
  static boolean surelyText(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (bytes[at] > 0) {
        boolean eight = at + EightBytes.SIZE <= to && plain(EightBytes.at(bytes, at));
        at += eight ? EightBytes.SIZE : 1;
      } else if (at + 1 < to && pair(bytes[at], bytes[at + 1]) != NONE) {
        at += 2;
      } else {
        return false;
      }
    }
    return true;
  }

  private static boolean plain(long word) {
    return EightBytes.ascii(word) && EightBytes.withoutZeros(word);
  }

  private static char[] pairs() {
    char[] pairs = new char[1 << 15];
    for (int first = 0x81; first < 0xFF; first++) {
      for (int second = 0x40; second < 0xFF; second++) {
        String text = new String(new byte[] {(byte) first, (byte) second}, Encoding.GB18030);
        boolean one = text.length() == 1 && text.charAt(0) >= 0x80 && text.charAt(0) != '\uFFFD';
        pairs[(first & 0x7F) << 8 | second] = one ? text.charAt(0) : NONE;
      }
    }
    return pairs;
  }
}

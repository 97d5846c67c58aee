package puhui.intake;

import puhui.text.EightBytes;

/**
 * Whether bytes are UTF-8 (RFC 3629), asked of every line of a file and therefore without decoding
 * it.
 */
final class Utf8 {
  /** The bits that say of six bytes that they are two characters of three. */
  private static final long THREE_AND_THREE = 0xC0C0F0C0C0F0L;

  /**
   * First bytes, by their last four bits, behind which every second byte is right: not E0, ED, EF.
   */
  private static final long USUAL_LEADS = 0b0101_1111_1111_1110;

  /** U+FFFF. */
  private static final long NO_CHARACTER = 0xBFBFEFL;

  private Utf8() {}

  static boolean valid(byte[] bytes, int length) {
    return valid(bytes, 0, length);
  }

  static boolean valid(byte[] bytes, int from, int length) {
    int at = from;
    while (at < length) {
      int size = sizeAt(bytes, at, length);
      if (size == 0) {
        return false;
      }
      at += size;
    }
    return true;
  }

  /**
   * Whether the bytes of a cell are UTF-8 and text: without the character 0 and without U+FFFF,
   * which is none.
   */
  static boolean text(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      int size = at + EightBytes.SIZE <= to ? sizeOfUsual(EightBytes.at(bytes, at)) : 0;
      if (size == 0) {
        size = bytes[at] == 0 ? 0 : sizeAt(bytes, at, to);
        boolean noCharacter = size == 3 && EightBytes.upTo(bytes, at, at + 3) == NO_CHARACTER;
        if (size == 0 || noCharacter) {
          return false;
        }
      }
      at += size;
    }
    return true;
  }

  /** The size of the usual text with which eight bytes begin: ASCII, or two Chinese characters. */
  private static int sizeOfUsual(long word) {
    if (EightBytes.ascii(word)) {
      return EightBytes.withoutZeros(word) ? EightBytes.SIZE : 0;
    }
    boolean twoOfThree = (word & THREE_AND_THREE) == 0x8080E08080E0L;
    long leads = USUAL_LEADS >>> (word & 0xF) & USUAL_LEADS >>> (word >>> 24 & 0xF) & 1;
    return twoOfThree && leads != 0 ? 6 : 0;
  }

  /** The bytes of the character here; 0 where there is none. */
  private static int sizeAt(byte[] bytes, int at, int to) {
    if (bytes[at] >= 0) {
      return 1;
    }
    int size = size(bytes[at] & 0xFF);
    return size != 0 && at + size <= to && tail(bytes, at, size) ? size : 0;
  }

  /** Bytes of a character by its first; 0 where none begins so. */
  private static int size(int first) {
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }

  /** The second byte rules out overlong forms, surrogates and what is beyond Unicode. */
  private static boolean tail(byte[] bytes, int at, int size) {
    for (int i = at + 1; i < at + size; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    int second = bytes[at + 1] & 0xFF;
    return switch (bytes[at] & 0xFF) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }
}

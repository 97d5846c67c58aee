package puhui.intake;

/**
 * Whether bytes are UTF-8 (RFC 3629), asked of every line of a file and therefore without decoding
 * it.
 */
final class Utf8 {
  private Utf8() {}

  static boolean valid(byte[] bytes, int length) {
    return valid(bytes, 0, length);
  }

  static boolean valid(byte[] bytes, int from, int length) {
    int at = from;
    while (at < length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int size = size(bytes[at] & 0xFF);
      if (size == 0 || at + size > length || !tail(bytes, at, size)) {
        return false;
      }
      at += size;
    }
    return true;
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

package puhui.intake;

import puhui.factors.AddressPaths;

/**
 * The characters of a cell, decoded from its bytes as far as they are asked for; for one thread.
 */
final class CellCharacters implements AddressPaths.Characters {
  private static final int MOST = 64;

  private final boolean utf8;
  private final char[] characters = new char[MOST];
  private int count;
  private byte[] bytes = {};
  private int from;
  private int at;
  private int to;
  private boolean odd;

  CellCharacters(boolean utf8) {
    this.utf8 = utf8;
  }

  void of(byte[] cellBytes, int cellFrom, int cellTo) {
    bytes = cellBytes;
    from = cellFrom;
    at = cellFrom;
    to = cellTo;
    count = 0;
    odd = false;
  }

  /** Bytes of the characters that were asked for. */
  int read() {
    return at - from;
  }

  /**
   * Whether a character was asked for that only a decoder can read, so that what was said of it is
   * wrong.
   */
  boolean odd() {
    return odd;
  }

  @Override
  public char at(int place) {
    return place < count ? characters[place] : further(place);
  }

  private char further(int place) {
    while (count <= place) {
      if (at == to || odd) {
        return AddressPaths.END;
      }
      char next = utf8 ? utf8() : gb18030();
      odd = next == Gb18030.NONE || count == MOST;
      if (!odd) {
        characters[count++] = next;
      }
    }
    return characters[place];
  }

  private char utf8() {
    int first = bytes[at];
    if (first > 0) {
      at++;
      return (char) first;
    }
    boolean two = (first & 0xE0) == 0xC0;
    boolean three = (first & 0xF0) == 0xE0;
    int end = at + (three ? 3 : 2);
    if (!two && !three || end > to || (bytes[at + 1] & 0xC0) != 0x80) {
      return Gb18030.NONE;
    }
    int last = bytes[end - 1];
    int bits = two ? first & 0x1F : (first & 0xF) << 6 | bytes[at + 1] & 0x3F;
    int character = bits << 6 | last & 0x3F;
    boolean right =
        (last & 0xC0) == 0x80
            && character >= (two ? 0x80 : 0x800)
            && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
            && character != AddressPaths.END;
    at = end;
    return right ? (char) character : Gb18030.NONE;
  }

  private char gb18030() {
    int first = bytes[at];
    if (first > 0) {
      at++;
      return (char) first;
    }
    char pair = at + 1 < to ? Gb18030.pair(bytes[at], bytes[at + 1]) : Gb18030.NONE;
    at = Math.min(to, at + 2);
    return pair;
  }
}

package puhui.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Whether bytes of a cell are text in the file's encoding, asked of cells that no one else reads.
 */
public final class TextBytes {
  private TextBytes() {}

  /** True only where {@link RawRow#notText} is false of the bytes' text for sure. */
  public static boolean surely(byte[] bytes, int from, int to, Charset charset) {
    int at = from;
    while (at < to && bytes[at] > 0) {
      at++;
    }
    return at == to
        || charset == StandardCharsets.UTF_8
            && withoutMarks(bytes, at, to)
            && Utf8.valid(bytes, at, to);
  }

  /** No NUL, and nothing that might be the character U+FFFF. */
  private static boolean withoutMarks(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] == 0
          || bytes[at] == (byte) 0xEF && at + 1 < to && bytes[at + 1] == (byte) 0xBF) {
        return false;
      }
    }
    return true;
  }
}

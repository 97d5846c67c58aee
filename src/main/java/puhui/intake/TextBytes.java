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
        || charset.equals(StandardCharsets.UTF_8) && Utf8.text(bytes, at, to)
        || charset.equals(Encoding.GB18030) && Gb18030.surelyText(bytes, at, to);
  }
}

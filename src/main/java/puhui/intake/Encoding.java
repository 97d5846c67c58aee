package puhui.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * How a text file is encoded: UTF-8, or GB18030 (which has GBK and GB2312 in it).
 *
 * <p>A byte order mark decides; else the header line where it is not ASCII; else a vote of the
 * first thousand lines that are not ASCII, so that one bad row in a file does not make it another
 * encoding, and a file of gigabytes need not be read twice. Chinese text in GBK is hardly ever
 * UTF-8 by accident, the other way round often: a line that is both counts for UTF-8.
 */
final class Encoding {
  static final Charset GB18030 = Charset.forName("GB18030");
  private static final int HEADER_WITHIN_LINES = 40;
  private static final int NAMES_OF_A_HEADER = 3;
  private static final int VOTES = 1000;

  private final ColumnNames names;
  private int utf8Lines;
  private int gbLines;

  private Encoding(ColumnNames names) {
    this.names = names;
  }

  /** The encoding of the file's text. */
  static Charset of(Path file, ColumnNames names) {
    try (InputStream stream = OrderBytes.open(file)) {
      return new Encoding(names).decide(new ByteLines(stream));
    } catch (IOException e) {
      throw OrderBytes.trouble(file, e);
    }
  }

  private Charset decide(ByteLines lines) throws IOException {
    for (int line = 0; utf8Lines + gbLines < VOTES && lines.next(); line++) {
      if (lines.ascii() || lines.cut()) {
        continue;
      }
      byte[] bytes = lines.bytes();
      int length = lines.length();
      if (line == 0 && byteOrderMark(bytes, length)) {
        return StandardCharsets.UTF_8;
      }
      boolean utf8 = Utf8.valid(bytes, length);
      boolean gb = !utf8 && isGb18030(bytes, length);
      if ((utf8 || gb)
          && line < HEADER_WITHIN_LINES
          && header(new String(bytes, 0, length, utf8 ? StandardCharsets.UTF_8 : GB18030))) {
        return utf8 ? StandardCharsets.UTF_8 : GB18030;
      }
      utf8Lines += utf8 ? 1 : 0;
      gbLines += gb ? 1 : 0;
    }
    return gbLines > utf8Lines ? GB18030 : StandardCharsets.UTF_8;
  }

  private boolean header(String line) {
    int known = 0;
    for (String cell : line.split("[,;\t]")) {
      known += names.field(cell.replace("\"", "")).isPresent() ? 1 : 0;
    }
    return known >= NAMES_OF_A_HEADER;
  }

  private static boolean byteOrderMark(byte[] line, int length) {
    return length >= 3
        && line[0] == (byte) 0xEF
        && line[1] == (byte) 0xBB
        && line[2] == (byte) 0xBF;
  }

  private static boolean isGb18030(byte[] line, int length) {
    try {
      GB18030.newDecoder().decode(ByteBuffer.wrap(line, 0, length));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}

package puhui.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Random;

/** A CSV order file with a good header and whatever platforms put below it, and worse. */
final class NastyCsv {
  private static final String[] TEXTS = {
    "",
    "a",
    "0",
    "手机",
    "95新",
    "广东省深圳市福田区",
    "\u3000",
    " ",
    "\u00A0",
    "\uFEFF",
    "𠮷",
    "é",
    "\u200B",
    "\uFFFD",
    "=\"1\"",
    "5\"",
    "''",
    "\\",
    "\u0001",
    "\u0085",
    "NULL",
    "356938035643809"
  };
  private static final byte[][] NO_TEXT = {
    {0},
    {(byte) 0xFF},
    {(byte) 0xB0},
    {(byte) 0x81, '0'},
    {(byte) 0x81, '0', (byte) 0x81},
    {(byte) 0xE4, (byte) 0xB8},
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    {(byte) 0xC0, (byte) 0xAF},
    {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
    {(byte) 0xEF, (byte) 0xBF, (byte) 0xBF},
  };

  private final Random random;
  private final Charset charset;
  private final String[] ends;
  private final boolean open;
  private final int longest;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  final char separator;

  /** Where the header ends. */
  final int below;

  /**
   * @param rows below the header
   * @param longest most characters of a long cell
   */
  NastyCsv(Random random, int rows, int longest) {
    this.random = random;
    this.longest = longest;
    charset = random.nextInt(3) == 0 ? Encoding.GB18030 : UTF_8;
    separator = ",;\t".charAt(random.nextInt(3));
    String[][] usual = {{"\n"}, {"\r\n"}, {"\r"}, {"\n", "\r\n", "\r", "\r\r\n"}};
    ends = usual[random.nextInt(usual.length)];
    open = random.nextInt(4) == 0;
    if (random.nextInt(8) == 0) {
      bytes.writeBytes("\uFEFF".getBytes(UTF_8));
    }
    String end = end();
    if (random.nextInt(6) == 0) {
      put("2023 年订单" + separator + end + end);
    }
    put(columns() + end);
    below = bytes.size();
    for (int row = 0; row < rows; row++) {
      putRow();
      if (row + 1 < rows || random.nextInt(3) > 0) {
        put(end());
      }
    }
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  private String columns() {
    String names = random.nextBoolean() ? Sample.CHINESE : Sample.ENGLISH;
    String more = random.nextInt(3) == 0 ? ",备注,\"利润\"" : "";
    return (names + more).replace(',', separator);
  }

  private void putRow() {
    switch (random.nextInt(10)) {
      case 0 -> putCells(random.nextInt(16));
      case 1 -> put(String.valueOf(separator).repeat(random.nextInt(14)));
      case 2 -> put(TEXTS[random.nextInt(TEXTS.length)]);
      case 3 -> putLong();
      default -> putCells(random.nextInt(3) == 0 ? 13 : 11);
    }
  }

  /** Rarely more fields than any file has, or a cell that is longer than any. */
  private void putLong() {
    if (random.nextInt(20) == 0) {
      put(String.valueOf(separator).repeat(4000 + random.nextInt(200)));
    }
    if (random.nextInt(4) == 0) {
      String quote = random.nextBoolean() ? "\"" : "";
      String filling = random.nextBoolean() ? "长" : "x";
      put(quote + filling.repeat(random.nextInt(longest)) + quote + separator);
    }
    putCells(10);
  }

  private void putCells(int count) {
    for (int i = 0; i < count; i++) {
      put(i == 0 ? "" : String.valueOf(separator));
      putCell();
    }
  }

  private void putCell() {
    int kind = random.nextInt(60);
    if (kind < 6) {
      putQuoted();
    } else if (kind == 6) {
      bytes.writeBytes(NO_TEXT[random.nextInt(NO_TEXT.length)]);
    } else {
      put(text());
      put(kind < 20 ? text() : "");
    }
  }

  /** With the separator, line ends and quotes within; sometimes more behind the closing quote. */
  private void putQuoted() {
    put("\"");
    for (int parts = random.nextInt(4); parts > 0; parts--) {
      switch (random.nextInt(6)) {
        case 0 -> put("\"\"");
        case 1 -> put(String.valueOf(separator));
        case 2 -> put(end());
        case 3 -> bytes.writeBytes(NO_TEXT[random.nextInt(NO_TEXT.length)]);
        default -> put(text().replace("\"", "\"\""));
      }
    }
    put(open && random.nextInt(8) == 0 ? "" : "\"");
    if (random.nextInt(5) == 0) {
      put(text());
    }
  }

  private String text() {
    return TEXTS[random.nextInt(TEXTS.length)];
  }

  private String end() {
    return ends[random.nextInt(ends.length)];
  }

  private void put(String text) {
    bytes.writeBytes(text.getBytes(charset));
  }
}

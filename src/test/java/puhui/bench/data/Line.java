package puhui.bench.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 bytes of CSV lines, gathered and handed on in large pieces. */
final class Line {
  private static final int FULL = 1 << 18;

  private final OutputStream out;
  private final byte[] bytes = new byte[FULL + (1 << 12)];
  private int size;

  Line(OutputStream out) {
    this.out = out;
  }

  /** The bytes of several texts. */
  static byte[][] bytes(String... texts) {
    return Arrays.stream(texts).map(Line::bytes).toArray(byte[][]::new);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  Line add(byte[] text) {
    System.arraycopy(text, 0, bytes, size, text.length);
    size += text.length;
    return this;
  }

  Line add(char ascii) {
    bytes[size++] = (byte) ascii;
    return this;
  }

  /** Adds a number with leading zeros. */
  Line digits(long number, int digits) {
    long rest = number;
    for (int i = digits - 1; i >= 0; i--) {
      bytes[size + i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += digits;
    return this;
  }

  /** Adds a number as it is. */
  Line number(long number) {
    int digits = 1;
    for (long rest = number; rest > 9; rest /= 10) {
      digits++;
    }
    return digits(number, digits);
  }

  /** Ends the line. */
  void end() throws IOException {
    bytes[size++] = '\n';
    if (size >= FULL) {
      flush();
    }
  }

  void flush() throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }
}

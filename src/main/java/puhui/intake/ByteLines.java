package puhui.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a file as bytes, of each line at most so many; what was left out of a long one is
 * marked.
 */
final class ByteLines {
  private static final int LONGEST = 1 << 16;

  private final InputStream stream;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private byte[] line = new byte[1024];
  private int length;
  private boolean ascii;
  private boolean cut;

  ByteLines(InputStream stream) {
    this.stream = stream;
  }

  /** Steps to the next line; false at the end. */
  boolean next() throws IOException {
    length = 0;
    ascii = true;
    cut = false;
    if (at == filled && !fill()) {
      return false;
    }
    do {
      int end = at;
      int allBits = 0;
      while (end < filled && buffer[end] != '\n') {
        allBits |= buffer[end++];
      }
      ascii &= allBits >= 0;
      keep(end);
      at = end;
      if (at < filled) {
        at++;
        return true;
      }
    } while (fill());
    return true;
  }

  /** Whether all bytes of the line are ASCII, those left out too. */
  boolean ascii() {
    return ascii;
  }

  boolean cut() {
    return cut;
  }

  /** The line's bytes, up to the length; the array is used again for the next line. */
  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }

  private void keep(int end) {
    int count = Math.min(end - at, LONGEST - length);
    cut |= count < end - at;
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, line.length * 2));
    }
    System.arraycopy(buffer, at, line, length, count);
    length += count;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, stream.read(buffer));
    return filled > 0;
  }
}

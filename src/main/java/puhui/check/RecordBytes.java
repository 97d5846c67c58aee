package puhui.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of one record: written from the beginning, read back in the same order. */
final class RecordBytes {
  private byte[] bytes = new byte[256];
  private int length;
  private int at;

  /** Begins anew, to be written. */
  RecordBytes clear() {
    length = 0;
    at = 0;
    return this;
  }

  /** Makes room for a record of so many bytes, to be read. */
  byte[] room(int size) {
    clear();
    ensure(size);
    length = size;
    return bytes;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** Writes a number from 0 on, seven bits a byte: the small ones take one byte. */
  RecordBytes number(long number) {
    ensure(length + 10);
    long rest = number;
    while (rest >>> 7 != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
    return this;
  }

  RecordBytes text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    ensure(length + encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
    return this;
  }

  long number() {
    long number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      number |= (long) (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }

  int smallNumber() {
    return Math.toIntExact(number());
  }

  String text() {
    int size = smallNumber();
    String text = new String(bytes, at, size, StandardCharsets.UTF_8);
    at += size;
    return text;
  }

  private void ensure(int size) {
    if (size > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size, bytes.length << 1));
    }
  }
}

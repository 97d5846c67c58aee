package puhui.check;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Records in the order of their numbers; each is led by its number (six bytes) and its length. */
final class SortedRun {
  /** What a record takes beside its own bytes. */
  static final int HEAD_BYTES = 10;

  private static final int NUMBER_BYTES = 6;
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final ByteQueue bytes;
  private final byte[] head = new byte[HEAD_BYTES];
  private long number;
  private int length;

  SortedRun(ByteQueue bytes) {
    this.bytes = bytes;
  }

  /** Adds a record, whose number is below 2^47 and not below the last. */
  void add(long number, byte[] from, int start, int length) {
    LONG.set(head, 0, number);
    INT.set(head, NUMBER_BYTES, length);
    bytes.write(head, 0, HEAD_BYTES);
    bytes.write(from, start, length);
  }

  SortedRun end() {
    bytes.end();
    return this;
  }

  /** Goes to the next record, of which {@link #read} gives the bytes; false after the last. */
  boolean next() {
    if (bytes.isEmpty()) {
      return false;
    }
    bytes.read(head, HEAD_BYTES);
    number = (long) LONG.get(head, 0) & (1L << Byte.SIZE * NUMBER_BYTES) - 1;
    length = (int) INT.get(head, NUMBER_BYTES);
    return true;
  }

  long number() {
    return number;
  }

  int length() {
    return length;
  }

  /** The bytes of the record, to be asked for exactly once. */
  void read(byte[] to) {
    bytes.read(to, length);
  }
}

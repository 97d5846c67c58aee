package puhui.check;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Whole numbers of one width, 1 to 7 bytes each, read back in the order in which they came. */
final class Numbers {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final Blocks blocks;
  private final int width;
  private final List<Blocks.Block> full = new ArrayList<>();
  private byte[] open;
  private int filled;
  private long count;

  Numbers(Blocks blocks, int width) {
    this.blocks = blocks;
    this.width = width;
    open = new byte[0];
  }

  long count() {
    return count;
  }

  /** Adds a number; what does not fit the width is cut off. */
  void add(long number) {
    if (filled + Long.BYTES > open.length) {
      makeRoom();
    }
    // Eight bytes are written and read; those above the width are the next number's.
    LONG.set(open, filled, number);
    filled += width;
    count++;
  }

  private void makeRoom() {
    flush();
    if (open.length == 0) {
      open = new byte[blocks.blockBytes()];
    }
  }

  private void flush() {
    if (filled > 0) {
      full.add(blocks.put(open, filled + Long.BYTES - width));
      filled = 0;
    }
  }

  /** No number is added from here on; the room of the open block is given back. */
  void end() {
    flush();
    open = new byte[0];
  }

  /** Lets all numbers go. */
  void clear() {
    full.clear();
    open = new byte[0];
  }

  /** Reads from the first number on, after {@link #end()}; several readings may go on at once. */
  Reading read(byte[] buffer) {
    return new Reading(buffer);
  }

  /** The numbers one by one; exactly {@link #count()} may be asked for. */
  final class Reading {
    private final long mask = -1L >>> (Long.SIZE - Byte.SIZE * width);
    private final byte[] buffer;
    private byte[] bytes = new byte[0];
    private int at;
    private int end;
    private int block;

    private Reading(byte[] buffer) {
      this.buffer = buffer;
    }

    long next() {
      if (at + Long.BYTES > end) {
        open();
      }
      long number = (long) LONG.get(bytes, at) & mask;
      at += width;
      return number;
    }

    private void open() {
      Blocks.Block next = full.get(block++);
      bytes = blocks.read(next, buffer);
      end = next.length();
      at = 0;
    }
  }
}

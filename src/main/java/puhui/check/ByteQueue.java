package puhui.check;

import java.util.ArrayDeque;
import java.util.Deque;

/** Bytes in blocks, read back once, in their order; a block that is read is given back. */
final class ByteQueue {
  private final Blocks blocks;
  private final Deque<Blocks.Block> full = new ArrayDeque<>();
  private byte[] open;
  private byte[] buffer = new byte[0];
  private int at;
  private int end;

  /** A queue that is filled through this buffer of a block's size. */
  ByteQueue(Blocks blocks, byte[] open) {
    this.blocks = blocks;
    this.open = open;
  }

  void write(byte[] bytes, int from, int size) {
    int done = 0;
    while (done < size) {
      if (at == open.length) {
        flush();
      }
      int part = Math.min(size - done, open.length - at);
      System.arraycopy(bytes, from + done, open, at, part);
      at += part;
      done += part;
    }
  }

  private void flush() {
    if (at > 0) {
      full.add(blocks.put(open, at));
      at = 0;
    }
  }

  /** Nothing is written from here on. */
  void end() {
    flush();
    open = new byte[0];
  }

  /** Whether all is read. */
  boolean isEmpty() {
    return at == end && full.isEmpty();
  }

  /** Reads the next bytes, which have to be there. */
  void read(byte[] to, int size) {
    int done = 0;
    while (done < size) {
      if (at == end) {
        open();
      }
      int part = Math.min(size - done, end - at);
      System.arraycopy(open, at, to, done, part);
      at += part;
      done += part;
    }
  }

  private void open() {
    Blocks.Block block = full.remove();
    if (!block.inMemory() && buffer.length == 0) {
      buffer = new byte[blocks.blockBytes()];
    }
    open = blocks.read(block, buffer);
    end = block.length();
    at = 0;
    blocks.release(block);
  }
}

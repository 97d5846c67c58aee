package puhui.check;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * All orders of a run between the passes, in input order: in memory while they are few, in a file
 * of its own beyond. Not for several threads.
 */
final class SegmentStore implements AutoCloseable {
  private static final int IN_MEMORY_BYTES = 4 << 20;
  private static final int BUFFER_BYTES = 1 << 18;

  private final DeferredFileOutputStream bytes;
  private int segments;

  /** A store that goes to a file in the folder when it grows. */
  SegmentStore(Path folder) {
    bytes =
        DeferredFileOutputStream.builder()
            .setThreshold(IN_MEMORY_BYTES)
            .setOutputFile(folder.resolve(".orders.tmp").toFile())
            .get();
  }

  /** Adds what a segment has written. */
  void add(ByteBuffer written) throws IOException {
    int length = written.remaining();
    OutputStream out = bytes;
    out.write(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    out.write(written.array(), written.position(), length);
    segments++;
  }

  /** Reads the segments from the first; no more can be added. */
  Reading read() throws IOException {
    bytes.close();
    return new Reading();
  }

  /** The segments one after the other. */
  final class Reading implements Closeable {
    private final DataInputStream in;
    private int left = segments;

    Reading() throws IOException {
      in = new DataInputStream(new BufferedInputStream(bytes.toInputStream(), BUFFER_BYTES));
    }

    /** The next segment's bytes, in the buffer or a larger one; null at the end. */
    ByteBuffer next(ByteBuffer buffer) throws IOException {
      if (left == 0) {
        return null;
      }
      left--;
      int length = in.readInt();
      ByteBuffer enough = buffer.capacity() < length ? ByteBuffer.allocate(2 * length) : buffer;
      in.readFully(enough.array(), 0, length);
      return enough.clear().limit(length);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  @Override
  public void close() {
    try {
      bytes.close();
      File file = bytes.getFile();
      if (file != null) {
        Files.deleteIfExists(file.toPath());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package puhui.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import puhui.report.RunFolder;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * Blocks of bytes: in memory while they fit a budget, the others in one file of the folder, which
 * is gone after {@link #close()}.
 *
 * <p>Several threads may read at once; one thread writes. A file that cannot be written or read is
 * a {@link Trouble} with exit code INPUT.
 */
final class Blocks implements AutoCloseable {
  private final Path folder;
  private final long memoryBytes;
  private final int blockBytes;
  private final Deque<Long> freePlaces = new ArrayDeque<>();
  private long heldBytes;
  private long fileBytes;
  private FileChannel file;

  /** A block that was put here. */
  sealed interface Block permits Held, Written {
    int length();

    boolean inMemory();
  }

  private record Held(byte[] bytes) implements Block {
    @Override
    public int length() {
      return bytes.length;
    }

    @Override
    public boolean inMemory() {
      return true;
    }
  }

  private record Written(long place, int length) implements Block {
    @Override
    public boolean inMemory() {
      return false;
    }
  }

  /**
   * @param memoryBytes of blocks in memory
   * @param blockBytes of the longest block
   */
  Blocks(Path folder, long memoryBytes, int blockBytes) {
    this.folder = folder;
    this.memoryBytes = memoryBytes;
    this.blockBytes = blockBytes;
  }

  int blockBytes() {
    return blockBytes;
  }

  /** Bytes of the file, which has only what has no room in memory. */
  long fileBytes() {
    return fileBytes;
  }

  /** Puts a copy of the first bytes. */
  Block put(byte[] bytes, int length) {
    if (heldBytes + length <= memoryBytes) {
      heldBytes += length;
      return new Held(Arrays.copyOf(bytes, length));
    }
    try {
      Written block = new Written(place(), length);
      ByteBuffer from = ByteBuffer.wrap(bytes, 0, length);
      while (from.hasRemaining()) {
        file().write(from, block.place() + from.position());
      }
      return block;
    } catch (IOException e) {
      throw trouble("check.memory.write", e);
    }
  }

  /**
   * The bytes of a block: its own, which stay as they are, or the given ones, filled from the file.
   */
  byte[] read(Block block, byte[] buffer) {
    if (block instanceof Held held) {
      return held.bytes();
    }
    Written written = (Written) block;
    try {
      ByteBuffer to = ByteBuffer.wrap(buffer, 0, written.length());
      while (to.hasRemaining()) {
        if (file.read(to, written.place() + to.position()) < 0) {
          throw new IOException("unexpected end");
        }
      }
      return buffer;
    } catch (IOException e) {
      throw trouble("check.memory.read", e);
    }
  }

  /** Gives the room of a block back. */
  void release(Block block) {
    if (block instanceof Written written) {
      freePlaces.add(written.place());
    } else {
      heldBytes -= block.length();
    }
  }

  private long place() {
    if (!freePlaces.isEmpty()) {
      return freePlaces.remove();
    }
    long place = fileBytes;
    fileBytes += blockBytes;
    return place;
  }

  private FileChannel file() throws IOException {
    if (file == null) {
      file =
          FileChannel.open(
              Files.createTempFile(folder, ".blocks-", ".tmp"),
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    return file;
  }

  private Trouble trouble(String id, IOException e) {
    long megabytes = (fileBytes >> 20) + 1;
    return Trouble.input(Place.of(folder.toString()), id, RunFolder.reason(e), megabytes);
  }

  @Override
  public void close() {
    if (file == null) {
      return;
    }
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

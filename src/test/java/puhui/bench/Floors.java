package puhui.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What no program that reads the file can go below on this machine, with one thread and the file in
 * the page cache: reading its bytes, hashing them as the manifest asks, finding the lines' ends.
 * Each is the best of three.
 *
 * @param megabytes size of the file, in units of 1,000,000 bytes
 */
record Floors(
    double megabytes, double readSeconds, double sha256Seconds, double linesSeconds, long lines) {
  private static final int TRIES = 3;
  private static final int PIECE = 1 << 20;

  /** What is done with each piece of the file. */
  private interface Piece {
    void take(ByteBuffer piece);
  }

  static Floors of(Path file) throws IOException {
    long[] lines = {0};
    double read = best(file, piece -> {});
    double linesSeconds =
        best(
            file,
            piece -> {
              byte[] bytes = piece.array();
              for (int i = 0; i < piece.limit(); i++) {
                lines[0] += bytes[i] == '\n' ? 1 : 0;
              }
            });
    MessageDigest digest = sha256();
    double sha256 = best(file, digest::update);
    return new Floors(Files.size(file) / 1e6, read, sha256, linesSeconds, lines[0] / TRIES);
  }

  private static double best(Path file, Piece work) throws IOException {
    double best = Double.MAX_VALUE;
    ByteBuffer buffer = ByteBuffer.allocate(PIECE);
    for (int i = 0; i < TRIES; i++) {
      long start = System.nanoTime();
      try (FileChannel channel = FileChannel.open(file)) {
        while (channel.read(buffer.clear()) >= 0) {
          work.take(buffer.flip());
        }
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}

package puhui.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Handle;
import puhui.check.DeviceFilter;

/**
 * The filter of a ledger's phones. That of a large ledger is a file that is mapped, not loaded, and
 * kept from one check to the next: it serves one state of the ledger, and its tag (HMAC-SHA-256
 * under a key of the ledger over all of it) tells whether anybody else has written in it.
 */
final class FilterFile {
  /** Below that a filter is made anew within the second. */
  private static final long SMALL = 500_000;

  private static final int HASH = 32;
  private static final int HEADER = 2 * HASH;
  private static final int FETCH = 10_000;

  private final LedgerKey key;
  private final Path file;
  private final byte[] state;

  private FilterFile(LedgerKey key, Path file, byte[] state) {
    this.key = key;
    this.file = file;
    this.state = state;
  }

  static DeviceFilter of(Handle handle, Batches batches, List<LedgerKey> keys, Path folder) {
    long claims = batches.claims();
    if (claims < SMALL || keys.isEmpty()) {
      DeviceFilter filter = DeviceFilter.inMemory(claims);
      fill(handle, filter);
      return filter;
    }
    Path file = folder.resolve(batches.all().get(0).sha256().substring(0, 16) + ".filter");
    byte[] state = HexFormat.of().parseHex(batches.head());
    try {
      return new FilterFile(keys.get(0), file, state).of(handle, claims);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DeviceFilter of(Handle handle, long claims) throws IOException {
    long bytes = HEADER + (long) DeviceFilter.words(claims) * Integer.BYTES;
    if (Files.exists(file) && Files.size(file) == bytes) {
      ByteBuffer known = map(file, FileChannel.MapMode.READ_ONLY, bytes);
      if (MessageDigest.isEqual(header(known, 0), state)
          && MessageDigest.isEqual(header(known, HASH), tag(known))) {
        return filter(known);
      }
    }
    Files.createDirectories(file.getParent());
    Path made = Files.createTempFile(file.getParent(), "filter", ".made");
    try {
      ByteBuffer buffer = map(made, FileChannel.MapMode.READ_WRITE, bytes);
      DeviceFilter filter = filter(buffer);
      fill(handle, filter);
      buffer.put(0, state);
      buffer.put(HASH, tag(buffer));
      Files.move(made, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return filter;
    } finally {
      Files.deleteIfExists(made);
    }
  }

  private static void fill(Handle handle, DeviceFilter filter) {
    try (Stream<byte[]> devices =
        handle
            .createQuery("SELECT device FROM claim")
            .setFetchSize(FETCH)
            .map((row, context) -> row.getBytes(1))
            .stream()) {
      devices.forEach(device -> filter.add(DeviceHash.of(device).high()));
    }
  }

  private static MappedByteBuffer map(Path file, FileChannel.MapMode mode, long bytes)
      throws IOException {
    try (FileChannel channel =
        mode == FileChannel.MapMode.READ_ONLY
            ? FileChannel.open(file, StandardOpenOption.READ)
            : FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return channel.map(mode, 0, bytes);
    }
  }

  private static DeviceFilter filter(ByteBuffer file) {
    return new DeviceFilter(file.slice(HEADER, file.capacity() - HEADER).asIntBuffer());
  }

  private static byte[] header(ByteBuffer file, int from) {
    byte[] bytes = new byte[HASH];
    file.get(from, bytes);
    return bytes;
  }

  private byte[] tag(ByteBuffer file) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(key.hex()), "HmacSHA256"));
      mac.update(state);
      mac.update(file.slice(HEADER, file.capacity() - HEADER));
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}

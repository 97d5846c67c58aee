package puhui.intake;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * The bytes of an order file, unpacked where they are gzipped, and what to say when they cannot be
 * read.
 */
final class OrderBytes {
  private static final int BUFFER = 1 << 16;

  private OrderBytes() {}

  static InputStream open(Path file) {
    try {
      return open(file, Files.newInputStream(file));
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  /** The unpacked bytes of a file that is read by a stream of the caller's. */
  static InputStream open(Path file, InputStream bytes) {
    try {
      InputStream packed = new BufferedInputStream(bytes, BUFFER);
      packed.mark(2);
      boolean gzip = gzip(packed);
      packed.reset();
      return gzip ? unpacked(file, packed) : packed;
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  /** Whether the file is gzipped: then nothing of it can be passed over without unpacking it. */
  static boolean gzip(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return gzip(stream);
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  private static boolean gzip(InputStream beginning) throws IOException {
    return beginning.read() == 0x1F && beginning.read() == 0x8B;
  }

  /** The first bytes, as many as there are up to the limit. */
  static byte[] head(Path file, int limit) {
    try (InputStream stream = open(file)) {
      return stream.readNBytes(limit);
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  static Trouble trouble(Path file, IOException e) {
    Place place = Place.of(file.toString());
    if (e instanceof NoSuchFileException) {
      return Trouble.input(place, "intake.file.missing");
    }
    if (e instanceof EOFException || e instanceof ZipException) {
      return Trouble.input(place, "intake.file.gzip");
    }
    return Trouble.input(place, "intake.file.unreadable", String.valueOf(e.getMessage()));
  }

  static Trouble trouble(Path file, UncheckedIOException e) {
    return trouble(file, e.getCause());
  }

  private static InputStream unpacked(Path file, InputStream packed) throws IOException {
    try {
      return new BufferedInputStream(new GZIPInputStream(packed, BUFFER), BUFFER);
    } catch (IOException e) {
      packed.close();
      throw trouble(file, e);
    }
  }
}

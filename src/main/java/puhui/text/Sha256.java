package puhui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** SHA-256 of folders, files and texts. */
public final class Sha256 {
  private static final int BUFFER = 1 << 16;

  /** No file of rules or factors lies deeper; a folder named by mistake may be a whole disk. */
  private static final int DEPTH = 3;

  private Sha256() {}

  /**
   * Of a folder, in hex: of the lines that {@code sha256sum} writes of its files, in order of their
   * paths; hidden files and version control do not count.
   */
  public static String ofFolder(Path folder) {
    SortedMap<String, String> hashes = new TreeMap<>();
    files(folder).forEach((name, file) -> hashes.put(name, ofFile(file)));
    return ofLines(hashes);
  }

  /** Of a folder whose files have these hashes, by path. */
  public static String ofLines(SortedMap<String, String> hashes) {
    MessageDigest digest = digest();
    hashes.forEach(
        (name, hash) ->
            digest.update((hash + "  " + name + "\n").getBytes(StandardCharsets.UTF_8)));
    return hex(digest);
  }

  /** The files of a folder that count, by their path in it with / between folders. */
  public static SortedMap<String, Path> files(Path folder) {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
      walk.filter(Files::isRegularFile)
          .filter(file -> !isHidden(folder, file))
          .forEach(file -> files.put(name(folder, file), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Of a file's bytes, in hex. */
  public static String ofFile(Path file) {
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream stream = Files.newInputStream(file)) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hex(digest);
  }

  /** Of a text's UTF-8 bytes, in Base64, as a page's content security policy names its scripts. */
  public static String base64(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(digest().digest(bytes));
  }

  /** Of bytes, in hex. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** What a digest has come to, in hex. */
  public static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isHidden(Path folder, Path file) {
    return name(folder, file).startsWith(".") || name(folder, file).contains("/.");
  }

  /** A digest that has seen nothing yet. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

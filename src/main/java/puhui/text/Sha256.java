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
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 of folders, files and texts. */
public final class Sha256 {
  private static final int BUFFER = 1 << 16;

  private Sha256() {}

  /**
   * Of a folder, in hex: its files' relative paths, lengths and bytes, in order of the paths;
   * hidden files and version control do not count.
   */
  public static String ofFolder(Path folder) {
    MessageDigest digest = digest();
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files =
          walk.filter(Files::isRegularFile).filter(file -> !isHidden(folder, file)).toList();
      for (Path file :
          files.stream().sorted(Comparator.comparing(file -> name(folder, file))).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String head = name(folder, file) + "\0" + bytes.length + "\0";
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hex(digest);
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

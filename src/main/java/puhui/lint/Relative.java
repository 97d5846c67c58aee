package puhui.lint;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Names of files as seen from a folder, so that they are short and the same on every machine. */
public final class Relative {
  private Relative() {}

  /** The file's name, relative where it lies below the folder; with slashes. */
  public static String name(String file, Path folder) {
    Path whole = Path.of(file).toAbsolutePath().normalize();
    Path base = folder.toAbsolutePath().normalize();
    return (whole.startsWith(base) ? base.relativize(whole).toString() : file).replace('\\', '/');
  }

  /** The same as a URI reference; a file elsewhere by the folder's rules folder alone. */
  static String uri(String file, Path folder) {
    try {
      String name = name(file, folder);
      return Path.of(name).isAbsolute()
          ? Path.of(name).toUri().toASCIIString()
          : new URI(null, null, name, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(file, e);
    }
  }
}

package puhui.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duckdb.DuckDBDriver;

/**
 * DuckDB's driver laid out for the quickest start that it offers: its classes in a small jar and
 * the native library beside it, so that nothing is unpacked when it starts.
 */
final class DuckDbDriver {
  private static final String LIBRARY = "libduckdb_java.so_";

  private DuckDbDriver() {}

  /** The small jar in the folder, made where it is not there yet. */
  static Path laidOut(Path folder) throws IOException {
    Path whole = whole();
    Path jar = folder.resolve("classes-of-" + whole.getFileName());
    if (Files.exists(jar)) {
      return jar;
    }
    Files.createDirectories(folder);
    Path next = folder.resolve("next.jar");
    Files.deleteIfExists(next);
    try (var from = FileSystems.newFileSystem(whole);
        var to = FileSystems.newFileSystem(next, Map.of("create", "true"));
        Stream<Path> entries = Files.walk(from.getPath("/"))) {
      for (Path entry : entries.filter(Files::isRegularFile).toList()) {
        boolean library = entry.getFileName().toString().startsWith(LIBRARY);
        Path target =
            library ? folder.resolve(entry.getFileName().toString()) : to.getPath("" + entry);
        if (!library) {
          Files.createDirectories(target.getParent());
        }
        if (!library || entry.toString().endsWith(platform())) {
          Files.copy(entry, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Files.move(next, jar);
    return jar;
  }

  /** Its version, of the jar's name. */
  static String version() throws IOException {
    return whole().getFileName().toString().replaceAll("^duckdb_jdbc-|\\.jar$", "");
  }

  private static String platform() {
    String system = System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT);
    String name =
        system.startsWith("win") ? "windows" : system.startsWith("mac") ? "macos" : "linux";
    boolean arm = List.of("aarch64", "arm64").contains(System.getProperty("os.arch"));
    return name + "_" + (arm ? "arm64" : "amd64");
  }

  private static Path whole() throws IOException {
    try {
      return Path.of(
          DuckDBDriver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** A text that comes with the benchmark. */
  static String resource(String name) throws IOException {
    try (InputStream in = DuckDbDriver.class.getResourceAsStream("/puhui/bench/" + name)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}

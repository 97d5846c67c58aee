package puhui.delivery;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The zip that the build has packed, target/puhui-{version}.zip. */
final class DeliveredZip {
  private static final Path TARGET =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("target");

  private DeliveredZip() {}

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(TARGET)) {
      return files.filter(file -> file.toString().endsWith(".zip")).sorted().toList();
    }
  }

  static String version() throws IOException {
    return all().get(0).getFileName().toString().replaceAll("^puhui-|\\.zip$", "");
  }

  /** Unpacks with the rights that the zip states, and hands back the one folder in it. */
  static Path unpack(Path to) throws IOException {
    Map<String, ?> withRights = Map.of("enablePosixFileAttributes", true);
    try (var zip = FileSystems.newFileSystem(all().get(0), withRights);
        Stream<Path> entries = Files.walk(zip.getPath("/"))) {
      for (Path entry : entries.toList()) {
        Path file = to.resolve(zip.getPath("/").relativize(entry).toString());
        if (Files.isDirectory(entry)) {
          Files.createDirectories(file);
        } else {
          Files.copy(entry, file);
          Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(entry));
        }
      }
    }
    try (Stream<Path> folders = Files.list(to)) {
      return folders.findFirst().orElseThrow();
    }
  }
}

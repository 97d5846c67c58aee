package puhui.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of the shipped rules folder that a test may spoil. */
final class RuleCopies {
  private RuleCopies() {}

  static Path shippedTo(Path folder) throws IOException {
    Path shipped = Path.of("rules");
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(shipped.relativize(file).toString()));
      }
    }
    return folder;
  }
}

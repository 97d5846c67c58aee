package puhui.factors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of the shipped factors folder that a test may change. */
final class FolderCopy {
  private FolderCopy() {}

  static Path in(Path directory) throws IOException {
    Path copy = Files.createDirectory(directory.resolve("factors"));
    try (Stream<Path> files = Files.list(Path.of("factors"))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  static void change(Path file, UnaryOperator<String> change) throws IOException {
    Files.writeString(file, change.apply(Files.readString(file)));
  }

  static void append(Path file, String... lines) throws IOException {
    change(file, text -> text + String.join("\n", List.of(lines)) + "\n");
  }
}

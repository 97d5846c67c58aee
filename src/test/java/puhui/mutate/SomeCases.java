package puhui.mutate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with the sound order, its factor set and only some of the cases. */
final class SomeCases {
  private SomeCases() {}

  static Path in(Path folder, String... files) throws IOException {
    for (String file : Stream.concat(sound(), Stream.of(files)).toList()) {
      Path copy = folder.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(Path.of("cases").resolve(file), copy);
    }
    return folder;
  }

  private static Stream<String> sound() {
    String set = "factor-sets/made-up-annex/";
    return Stream.concat(
        Stream.of("sound.yaml"),
        List.of("phones.csv", "project-value.yaml", "supplementary.csv").stream()
            .map(file -> set + file));
  }
}

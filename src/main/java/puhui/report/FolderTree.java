package puhui.report;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Directories beside each other: made, put in each other's place, deleted. */
final class FolderTree {
  private static final int TRIES = 1000;

  private FolderTree() {}

  /**
   * Makes a new, empty directory beside the place: prefix "." and purpose "partial" make
   * ".out.partial-1".
   */
  static Path newSibling(Path place, String prefix, String purpose) throws IOException {
    for (int i = 1; i <= TRIES; i++) {
      try {
        String name = prefix + place.getFileName() + "." + purpose + "-" + i;
        return Files.createDirectory(place.resolveSibling(name));
      } catch (FileAlreadyExistsException taken) {
        continue;
      }
    }
    throw new FileAlreadyExistsException(
        place.toString(), null, "too many unfinished runs beside it");
  }

  /** Puts the staging directory in the place; where that fails, what was there comes back. */
  static void replace(Path place, Path staging) throws IOException {
    if (Files.notExists(place)) {
      Files.move(staging, place);
      return;
    }
    if (OutputPlace.empty(place)) {
      Files.delete(place);
      Files.move(staging, place);
      return;
    }
    boolean earlierRun = isRun(place);
    Path old = newSibling(place, "", "before");
    Files.delete(old);
    Files.move(place, old);
    try {
      Files.move(staging, place);
    } catch (IOException e) {
      Files.move(old, place);
      throw e;
    }
    if (earlierRun) {
      delete(old);
    }
  }

  /** Whether a run's outputs are there, and nothing else: only that may be deleted. */
  private static boolean isRun(Path place) throws IOException {
    Set<String> known = ManifestJson.files(place);
    try (Stream<Path> entries = Files.walk(place)) {
      return entries
          .filter(entry -> !Files.isDirectory(entry))
          .map(entry -> place.relativize(entry).toString().replace('\\', '/'))
          .allMatch(known::contains);
    }
  }

  static void delete(Path directory) throws IOException {
    if (Files.notExists(directory)) {
      return;
    }
    List<Path> entries;
    try (Stream<Path> walk = Files.walk(directory)) {
      entries = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path entry : entries) {
      Files.deleteIfExists(entry);
    }
  }
}

package puhui.impact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import puhui.text.Sha256;

/** Which files two folders have differently, by content; hidden files do not count. */
final class FolderDifference {
  private FolderDifference() {}

  /** Relative names of files that only one has or that differ, sorted. */
  static List<String> of(Path before, Path after) {
    if (before.equals(after)) {
      return List.of();
    }
    SortedMap<String, String> one = hashes(before);
    SortedMap<String, String> other = hashes(after);
    SortedSet<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    return names.stream()
        .filter(name -> !one.getOrDefault(name, "").equals(other.getOrDefault(name, "")))
        .toList();
  }

  private static SortedMap<String, String> hashes(Path folder) {
    SortedMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".") && !name.contains("/.")) {
          hashes.put(name, Sha256.ofFile(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hashes;
  }
}

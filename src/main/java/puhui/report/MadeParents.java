package puhui.report;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The directories above the output that a run had to make, so that a run that fails can take them
 * away again.
 *
 * @param made innermost first
 */
record MadeParents(List<Path> made) {
  static MadeParents of(Path place) throws IOException {
    List<Path> missing = new ArrayList<>();
    for (Path parent = place.getParent();
        parent != null && Files.notExists(parent);
        parent = parent.getParent()) {
      missing.add(parent);
    }
    MadeParents parents = new MadeParents(List.copyOf(missing));
    try {
      Files.createDirectories(place.getParent());
    } catch (IOException e) {
      parents.remove();
      throw e;
    }
    return parents;
  }

  void remove() throws IOException {
    for (Path parent : made) {
      try {
        Files.deleteIfExists(parent);
      } catch (DirectoryNotEmptyException someoneElseUsesIt) {
        return;
      }
    }
  }
}

package puhui.watch;

import java.nio.file.Path;
import java.util.List;

/** The folders that policy staff write in. */
public record Folders(Path rules, Path cases, Path factors) {
  List<Path> all() {
    return List.of(rules, cases, factors);
  }

  /** A path as its user named it: below the given folder. */
  String shown(Path path) {
    for (Path folder : all()) {
      Path whole = folder.toAbsolutePath().normalize();
      if (path.startsWith(whole)) {
        return folder.resolve(whole.relativize(path)).toString();
      }
    }
    return path.toString();
  }

  static boolean below(Path path, Path folder) {
    return path.startsWith(folder.toAbsolutePath().normalize());
  }
}

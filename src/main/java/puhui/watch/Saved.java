package puhui.watch;

import java.nio.file.Path;
import java.util.Set;

/**
 * Something was saved.
 *
 * @param paths files that were written, made, renamed or removed; empty at the start
 * @param nanos when the first of it was heard of, by {@link System#nanoTime()}
 */
record Saved(Set<Path> paths, long nanos) {
  Saved {
    paths = Set.copyOf(paths);
  }

  /** Whether a file, however it is written, is among them. */
  boolean names(Path file) {
    return paths.contains(file.toAbsolutePath().normalize());
  }

  /** Nothing but files that an editor has laid there or taken away. */
  boolean passes() {
    return !paths.isEmpty() && paths.stream().allMatch(PassingFiles::isOne);
  }

  /** Nothing was saved yet: everything is looked at. */
  static Saved nothing() {
    return new Saved(Set.of(), System.nanoTime());
  }
}

package puhui.git;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which state of a folder is meant.
 *
 * @param folder as it lies on the disk
 * @param revision a commit, tag or branch of the repository around it ("HEAD~3"), whose state of
 *     the folder is meant; empty for the state on the disk
 */
public record Source(Path folder, Optional<String> revision) {
  private static final String PREFIX = "git:";

  public static Source of(Path folder) {
    return new Source(folder, Optional.empty());
  }

  /**
   * What a word of the command line means: a folder where there is one of that name, else a
   * revision of the other version's folder; "git:NAME" is a revision in any case.
   */
  public static Source of(String word, Path other) {
    return isRevision(word)
        ? new Source(
            other, Optional.of(word.startsWith(PREFIX) ? word.substring(PREFIX.length()) : word))
        : of(Path.of(word));
  }

  /** Whether the word means a revision. */
  public static boolean isRevision(String word) {
    try {
      return word.startsWith(PREFIX) || !Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return true;
    }
  }
}

package puhui.lint;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import puhui.text.Interruption;

/**
 * A copy of a rules folder in which a change is tried; gone when it is closed. Lines are what
 * stands between line feeds, so that Windows' line ends, a byte order mark and a missing last line
 * end stay as they are.
 */
final class FolderDraft implements AutoCloseable {
  /** A larger file is no rule and no sheet, and is left to the reader to refuse. */
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private final Path original;
  private final Path copy;

  private FolderDraft(Path original, Path copy) {
    this.original = original;
    this.copy = copy;
  }

  static FolderDraft of(Path folder) throws IOException {
    FolderDraft draft = new FolderDraft(folder, Interruption.temporaryFolder("puhui-rules"));
    for (Path file : walked(folder)) {
      Path target = draft.copy.resolve(folder.relativize(file).toString());
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectories(target);
      } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) <= MOST_BYTES) {
        Files.copy(file, target);
      }
    }
    return draft;
  }

  Path folder() {
    return copy;
  }

  /** The rule files that are text. */
  List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path file : walked(copy)) {
      if (file.toString().endsWith(".drl") && Files.isRegularFile(file) && isText(file)) {
        files.add(file);
      }
    }
    return files;
  }

  List<String> lines(Path file) throws IOException {
    return List.of(Files.readString(file).split("\n", -1));
  }

  /** Puts other lines into the copy; false where they are the same. */
  boolean change(Path file, List<String> lines) throws IOException {
    if (lines.equals(lines(file))) {
      return false;
    }
    Files.writeString(file, String.join("\n", lines));
    return true;
  }

  /** Takes a file of the copy over into the original folder. */
  void write(Path file) throws IOException {
    Files.write(original.resolve(copy.relativize(file).toString()), Files.readAllBytes(file));
  }

  @Override
  public void close() throws IOException {
    for (Path each : walked(copy).stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(each);
    }
  }

  private static boolean isText(Path file) throws IOException {
    try {
      return !Files.readString(file).isEmpty();
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static List<Path> walked(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.sorted().toList();
    }
  }
}

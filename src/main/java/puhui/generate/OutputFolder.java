package puhui.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import puhui.text.Interruption;
import puhui.text.Place;
import puhui.text.Trouble;

/** Fills a folder whole or not at all: files are written beside it and moved in at the end. */
final class OutputFolder {
  private OutputFolder() {}

  /** Writes files into the folder that it is given. */
  interface Filling<T> {
    T into(Path folder) throws IOException;
  }

  static <T> T fill(Path out, boolean overwrite, Filling<T> filling) {
    Path target = out.toAbsolutePath().normalize();
    try {
      if (!overwrite && Files.exists(target) && !isEmptyFolder(target)) {
        throw Trouble.input(Place.of(out.toString()), "generate.out.notEmpty");
      }
      Files.createDirectories(target.getParent() == null ? target : target.getParent());
      Path beside =
          Files.createTempDirectory(target.getParent(), "." + target.getFileName() + ".part");
      try (Interruption.Undo undo = Interruption.undo(() -> Interruption.delete(beside))) {
        T result = filling.into(beside);
        moveAll(beside, target);
        return result;
      } finally {
        deleteAll(beside);
      }
    } catch (IOException | UncheckedIOException e) {
      throw Trouble.input(Place.of(out.toString()), "generate.out.failed", e.getMessage());
    }
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    return Files.isDirectory(folder) && files(folder).isEmpty();
  }

  private static void moveAll(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : files(from)) {
      Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    for (Path file : files(folder)) {
      Files.delete(file);
    }
    Files.delete(folder);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.sorted().toList();
    }
  }
}

package puhui.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The mark of a staging directory that a run is at work on: a lock, which the system takes away
 * with the run, so that the next run can tell what a killed one has left.
 *
 * @param mark the file that is locked, inside the directory
 */
record Unfinished(Path mark, FileChannel lock) implements AutoCloseable {
  private static final String MARK = ".unfinished";

  static Unfinished in(Path staging) throws IOException {
    Path mark = staging.resolve(MARK);
    FileChannel lock =
        FileChannel.open(mark, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock.tryLock();
    return new Unfinished(mark, lock);
  }

  /** Deletes what killed runs into the same place have left beside it. */
  static void clear(Path place) throws IOException {
    String prefix = "." + place.getFileName() + "." + RunFolder.PARTIAL + "-";
    List<Path> left;
    try (Stream<Path> siblings = Files.list(place.getParent())) {
      left =
          siblings
              .filter(sibling -> sibling.getFileName().toString().startsWith(prefix))
              .filter(sibling -> Files.isRegularFile(sibling.resolve(MARK)))
              .toList();
    }
    for (Path staging : left) {
      if (isLeft(staging.resolve(MARK))) {
        FolderTree.delete(staging);
      }
    }
  }

  private static boolean isLeft(Path mark) throws IOException {
    try (FileChannel lock = FileChannel.open(mark, StandardOpenOption.WRITE)) {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException ourOwn) {
      return false;
    }
  }

  /** The directory is finished, or about to be deleted. */
  @Override
  public void close() throws IOException {
    lock.close();
    Files.deleteIfExists(mark);
  }
}

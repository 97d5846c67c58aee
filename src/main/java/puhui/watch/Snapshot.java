package puhui.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All files below some folders with what tells one state of a file from another. Events of a file
 * system get lost (OVERFLOW, network drives, a folder that was made anew); this notices all the
 * same.
 */
final class Snapshot {
  private record Stamp(boolean folder, long size, FileTime written, String key) {
    static Stamp of(BasicFileAttributes file) {
      String key = String.valueOf(file.fileKey());
      return file.isDirectory()
          ? new Stamp(true, 0, FileTime.fromMillis(0), key)
          : new Stamp(false, file.size(), file.lastModifiedTime(), key);
    }
  }

  private static final int DEPTH = 8;

  private final Map<Path, Stamp> stamps;

  private Snapshot(Map<Path, Stamp> stamps) {
    this.stamps = stamps;
  }

  /** A folder that does not exist holds nothing; what vanishes meanwhile is not there. */
  static Snapshot of(List<Path> folders) {
    Map<Path, Stamp> stamps = new HashMap<>();
    for (Path folder : folders) {
      try {
        Files.walkFileTree(
            folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new Stamping(stamps));
      } catch (IOException e) {
        stamps.remove(folder);
      }
    }
    return new Snapshot(stamps);
  }

  Set<Path> folders() {
    Set<Path> folders = new HashSet<>();
    stamps.forEach(
        (path, stamp) -> {
          if (stamp.folder()) {
            folders.add(path);
          }
        });
    return folders;
  }

  /**
   * What is there in one of both only, or differs; of an editor's swap file, which is written with
   * every letter, only that it came or went.
   */
  Set<Path> differences(Snapshot other) {
    Set<Path> paths = new HashSet<>(stamps.keySet());
    paths.addAll(other.stamps.keySet());
    paths.removeIf(path -> same(path, stamps.get(path), other.stamps.get(path)));
    return paths;
  }

  private static boolean same(Path path, Stamp one, Stamp other) {
    boolean inBoth = one != null && other != null;
    return inBoth && (PassingFiles.isOne(path) || one.equals(other));
  }

  private static final class Stamping extends SimpleFileVisitor<Path> {
    private final Map<Path, Stamp> stamps;

    Stamping(Map<Path, Stamp> stamps) {
      this.stamps = stamps;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.endsWith(".git")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      stamps.put(folder, Stamp.of(attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      stamps.put(file, Stamp.of(attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}

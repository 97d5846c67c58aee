package puhui.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The program is told to end in the middle of its work (Ctrl-C, SIGTERM): what is unfinished goes,
 * though other threads may still be writing it.
 */
public final class Interruption {
  private static final int TRIES = 100;
  private static final int PAUSE_MILLIS = 20;

  private static final Set<Runnable> UNDONE = ConcurrentHashMap.newKeySet();
  private static volatile boolean begun;

  private Interruption() {}

  /** Something to be put right at an interruption, for as long as it is not closed. */
  public interface Undo extends AutoCloseable {
    @Override
    void close();
  }

  /** Has this run at an interruption. */
  public static Undo undo(Runnable undo) {
    UNDONE.add(undo);
    return () -> UNDONE.remove(undo);
  }

  /** A new temporary folder that does not outlive an interruption. */
  public static Path temporaryFolder(String prefix) throws IOException {
    Path folder = Files.createTempDirectory(prefix);
    undo(() -> delete(folder));
    return folder;
  }

  /** Puts right what is unfinished. Troubles that other threads have from now on are none. */
  public static void begin() {
    begun = true;
    UNDONE.forEach(Runnable::run);
  }

  /** Whether the program is being ended. */
  public static boolean begun() {
    return begun;
  }

  /** Deletes a folder in which other threads may still be making files. */
  public static void delete(Path folder) {
    for (int i = 0; i < TRIES && Files.exists(folder); i++) {
      try (Stream<Path> walk = Files.walk(folder)) {
        List<Path> files = walk.sorted(Comparator.reverseOrder()).toList();
        for (Path file : files) {
          Files.deleteIfExists(file);
        }
      } catch (IOException | UncheckedIOException stillWritten) {
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package puhui.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * Says when something below some folders was saved. The file system's events ring the bell; what
 * has changed is what two snapshots and the events say together.
 */
final class FolderWatch implements AutoCloseable {
  /** One save is several events: this long without another one, and it is over. */
  private static final long QUIET_MS = 10;

  private static final int MOST_EVENTS_OF_SAVE = 20;

  /** Without any bell, the folders are compared this often. */
  private static final long COMPARED_MS = 1000;

  private final List<Path> folders;
  private final WatchService service;
  private final Map<Path, WatchKey> keys = new HashMap<>();
  private final Set<Path> heard = new HashSet<>();
  private Snapshot snapshot = Snapshot.of(List.of());
  private long firstHeard;

  /** Watches from now on; a folder need not exist. */
  FolderWatch(List<Path> folders) {
    this.folders = folders.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
    try {
      service = this.folders.get(0).getFileSystem().newWatchService();
    } catch (IOException e) {
      throw Trouble.input(
          Place.of(folders.get(0).toString()), "watch.service", String.valueOf(e.getMessage()));
    }
    snapshot = registered();
  }

  /** Waits until something is saved; nothing once this is closed. */
  Optional<Saved> next() throws InterruptedException {
    try {
      Saved saved;
      do {
        if (heard.isEmpty()) {
          hear(service.poll(COMPARED_MS, TimeUnit.MILLISECONDS));
        }
        waitUntilQuiet();
        saved = saved();
      } while (saved.paths().isEmpty());
      return Optional.of(saved);
    } catch (ClosedWatchServiceException e) {
      return Optional.empty();
    }
  }

  /** Whether something was saved while what was saved before is still looked at, or all ends. */
  boolean overtaken() {
    try {
      hear(service.poll());
      return !heard.isEmpty();
    } catch (ClosedWatchServiceException e) {
      return true;
    }
  }

  private void waitUntilQuiet() throws InterruptedException {
    boolean rung = !heard.isEmpty();
    for (int i = 0; rung && i < MOST_EVENTS_OF_SAVE; i++) {
      rung = hear(service.poll(QUIET_MS, TimeUnit.MILLISECONDS));
    }
  }

  private Saved saved() {
    Snapshot now = registered();
    Set<Path> paths = new HashSet<>(now.differences(snapshot));
    paths.addAll(heard);
    long since = heard.isEmpty() ? System.nanoTime() : firstHeard;
    snapshot = now;
    heard.clear();
    return new Saved(paths, since);
  }

  /** Takes in what an event says; one that says nothing of the folders' own files is no bell. */
  private boolean hear(WatchKey key) {
    if (key == null) {
      return false;
    }
    long now = System.nanoTime();
    Set<Path> paths = new HashSet<>();
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        paths.add((Path) key.watchable());
      } else {
        paths.add(((Path) key.watchable()).resolve((Path) event.context()));
      }
    }
    key.reset();
    paths.removeIf(path -> folders.stream().noneMatch(path::startsWith));
    paths.removeIf(PassingFiles::isOne);
    if (heard.isEmpty()) {
      firstHeard = now;
    }
    heard.addAll(paths);
    return !paths.isEmpty();
  }

  /** Listens to every folder that is there now, and to what holds the folders themselves. */
  private Snapshot registered() {
    Snapshot before = snapshot;
    Snapshot now = Snapshot.of(folders);
    while (listenToNew(before, now)) {
      before = now;
      now = Snapshot.of(folders);
    }
    return now;
  }

  /**
   * Whether there was a new folder, in which files may have been made before it was listened to.
   */
  private boolean listenToNew(Snapshot before, Snapshot now) {
    Set<Path> wanted = now.folders();
    for (Path path : now.differences(before)) {
      WatchKey old = wanted.contains(path) ? keys.remove(path) : null;
      if (old != null) {
        old.cancel();
      }
    }
    folders.forEach(folder -> wanted.add(existing(folder.getParent())));
    keys.values().removeIf(key -> !key.isValid());
    wanted.removeAll(keys.keySet());
    wanted.forEach(this::register);
    return wanted.stream().anyMatch(keys::containsKey);
  }

  /** A folder that vanishes meanwhile is looked for again the next time. */
  private void register(Path folder) {
    try {
      keys.put(
          folder,
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE));
    } catch (IOException e) {
      keys.remove(folder);
    }
  }

  private static Path existing(Path folder) {
    Path at = folder;
    while (at.getParent() != null && !Files.isDirectory(at)) {
      at = at.getParent();
    }
    return at;
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw Trouble.input(
          Place.of(folders.get(0).toString()), "watch.service", String.valueOf(e.getMessage()));
    }
  }
}

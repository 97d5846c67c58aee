package puhui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import puhui.text.Language;
import puhui.text.Messages;

/** Copies of the shipped rules and of some cases, with someone who watches them. */
final class WatchedFolders implements AutoCloseable {
  private static final String CLEARED = "\u001b[3J";
  private static final long MOST_MS = TimeUnit.MINUTES.toMillis(2);
  private static final int ROWS = 24;

  private final Path top;
  private final Shown shown = new Shown();
  private final Watch watch;
  private final Thread thread;

  WatchedFolders(Path top) throws IOException {
    this.top = top;
    copy(Path.of("rules"), top.resolve("rules"));
    for (String cases : List.of("sound.yaml", "factor-sets/made-up-annex", "order/AP-07.yaml")) {
      copy(Path.of("cases").resolve(cases), top.resolve("cases").resolve(cases));
    }
    Folders folders = new Folders(top.resolve("rules"), top.resolve("cases"), Path.of("factors"));
    Screen screen = new Screen(new PrintWriter(shown), true, 120, ROWS);
    Clock clock = Clock.system(ZoneOffset.UTC);
    watch = new Watch(folders, screen, new Messages(Language.EN), clock);
    thread = new Thread(this::run);
    thread.start();
  }

  Path path(String name) {
    return top.resolve(name);
  }

  String read(String name) throws IOException {
    return Files.readString(path(name));
  }

  void write(String name, String text) throws IOException {
    Files.writeString(path(name), text);
  }

  void replace(String name, String text, String by) throws IOException {
    String before = read(name);
    assertThat(before).contains(text);
    write(name, before.replace(text, by));
  }

  /** Waits until the screen shows all of the texts, and nothing else is to come. */
  String awaitScreen(String... texts) throws InterruptedException {
    return shown.await(texts);
  }

  private void run() {
    try {
      watch.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path copied = path.equals(from) ? to : to.resolve(from.relativize(path).toString());
        Files.createDirectories(copied.getParent());
        if (!Files.isDirectory(path)) {
          Files.copy(path, copied);
        }
      }
    }
  }

  @Override
  public void close() throws InterruptedException {
    watch.end();
    thread.join();
    watch.close();
  }

  /** What stands on the screen now. */
  private static final class Shown extends Writer {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] letters, int from, int length) {
      synchronized (text) {
        text.append(letters, from, length);
        text.delete(0, Math.max(0, text.lastIndexOf(CLEARED)));
        text.notifyAll();
      }
    }

    String await(String... texts) throws InterruptedException {
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST_MS);
      synchronized (text) {
        while (text.indexOf("Waiting") < 0
            || !Stream.of(texts).allMatch(text.toString()::contains)) {
          long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
          assertThat(left).as("still not %s, but:%n%s", List.of(texts), text).isPositive();
          text.wait(left);
        }
        return text.toString();
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

package puhui.watch;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import puhui.text.Messages;

/** Looks at rules, cases and factors, and again whenever one of their files is saved. */
public final class Watch implements AutoCloseable {
  private static final int MOST_SECONDS_TO_END = 2;

  private final Folders folders;
  private final Screen screen;
  private final Messages messages;
  private final Clock clock;
  private final FolderWatch saves;
  private final Desk desk;
  private final ExecutorService last = Executors.newSingleThreadExecutor();

  /** Listens from now on. */
  public Watch(Folders folders, Screen screen, Messages messages, Clock clock) {
    this.folders = folders;
    this.screen = screen;
    this.messages = messages;
    this.clock = clock;
    saves = new FolderWatch(folders.all());
    desk = new Desk(folders);
  }

  /** Runs until {@link #end} is called. */
  public void run() throws InterruptedException {
    Optional<Saved> saved = Optional.of(Saved.nothing());
    while (saved.isPresent()) {
      answer(saved.get());
      saved = saves.next();
    }
  }

  private void answer(Saved saved) {
    Feedback feedback = new Feedback(screen.blank(), messages, saved);
    feedback.begin(saved, folders, LocalTime.now(clock));
    guarded(
        feedback,
        () ->
            desk.look(saved, feedback, saves::overtaken)
                .ifPresent(rest -> last.execute(() -> guarded(feedback, rest))));
  }

  /** A fault of the program is said, and the next save is looked at all the same. */
  private static void guarded(Feedback feedback, Runnable look) {
    try {
      look.run();
    } catch (RuntimeException e) {
      feedback.fault(e);
    }
  }

  /** Ends the run soon; may be called from another thread. */
  public void end() {
    screen.end();
    saves.close();
  }

  @Override
  public void close() {
    end();
    last.shutdown();
    try {
      last.awaitTermination(MOST_SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    desk.close();
  }
}

package puhui.watch;

import java.time.Clock;
import java.util.Optional;
import puhui.text.Messages;

/** Looks at rules, cases and factors, and again whenever one of their files is saved. */
public final class Watch implements AutoCloseable {
  private final FolderWatch saves;
  private final Desk desk;

  /** Listens from now on. */
  public Watch(Folders folders, Screen screen, Messages messages, Clock clock) {
    saves = new FolderWatch(folders.all());
    desk = new Desk(folders, new Feedback(screen, messages, clock));
  }

  /** Runs until {@link #end} is called. */
  public void run() throws InterruptedException {
    Optional<Saved> saved = Optional.of(Saved.nothing());
    while (saved.isPresent()) {
      desk.look(saved.get(), saves::overtaken);
      saved = saves.next();
    }
  }

  /** Ends the run soon; may be called from another thread. */
  public void end() {
    saves.close();
  }

  @Override
  public void close() {
    saves.close();
    desk.close();
  }
}

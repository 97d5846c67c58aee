package puhui.cli;

import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import puhui.text.Messages;

/** Rows read so far, shown on a terminal and nowhere else. */
final class RowProgress implements LongConsumer, AutoCloseable {
  private final ProgressBar bar;

  private RowProgress(ProgressBar bar) {
    this.bar = bar;
  }

  static RowProgress onTerminal(Messages messages) {
    boolean terminal = System.console() != null;
    String task = messages.of("cli.progress");
    return new RowProgress(
        terminal
            ? new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .showSpeed()
                .clearDisplayOnFinish()
                .build()
            : null);
  }

  @Override
  public void accept(long rows) {
    if (bar != null) {
      bar.stepBy(rows);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}

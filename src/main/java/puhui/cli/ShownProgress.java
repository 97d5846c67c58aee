package puhui.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import puhui.text.Messages;
import puhui.text.Progress;

/**
 * How far long work is, on standard error: one line that renews itself on a terminal, a line every
 * ten seconds elsewhere, and nothing at all where there is neither a terminal nor a wish.
 */
final class ShownProgress implements Progress, AutoCloseable {
  /** Said by what starts the program, since Java itself can only ask about standard output. */
  static final String TERMINAL = "puhui.terminal";

  private static final int COLUMNS = 79;
  private static final int EVERY_MILLIS = 500;
  private static final int EVERY_MILLIS_IN_A_LOG = 10_000;

  private final AtomicLong things = new AtomicLong();
  private final Optional<ProgressBar> bar;

  private ShownProgress(Optional<ProgressBarBuilder> builder, ProgressSentence sentence) {
    bar =
        builder.map(
            each ->
                each.setRenderer((state, columns) -> sentence.of(state, things.get(), columns))
                    .build());
  }

  /** Begins to show; things are named by the messages {@code cli.progress.<things>}. */
  static ShownProgress start(boolean asked, PrintWriter err, Messages messages, String things) {
    ProgressSentence sentence = new ProgressSentence(messages, things);
    if (terminal()) {
      ProgressBarConsumer line = new ConsoleProgressBarConsumer(System.err, COLUMNS);
      return new ShownProgress(
          Optional.of(builder(line, EVERY_MILLIS).clearDisplayOnFinish()), sentence);
    }
    return new ShownProgress(
        asked ? Optional.of(builder(log(err), EVERY_MILLIS_IN_A_LOG)) : Optional.empty(), sentence);
  }

  /** The library asks for its last line more than once. */
  private static ProgressBarConsumer log(PrintWriter err) {
    AtomicReference<String> last = new AtomicReference<>("");
    return new DelegatingProgressBarConsumer(
        said -> {
          if (!said.equals(last.getAndSet(said)) && !said.isBlank()) {
            err.println(said.strip());
          }
        },
        COLUMNS);
  }

  private static ProgressBarBuilder builder(ProgressBarConsumer consumer, int everyMillis) {
    return new ProgressBarBuilder()
        .setInitialMax(-1)
        .setConsumer(consumer)
        .setUpdateIntervalMillis(everyMillis);
  }

  private static boolean terminal() {
    String said = System.getProperty(TERMINAL);
    return said == null ? System.console() != null : said.equals("true");
  }

  @Override
  public void expect(long size) {
    bar.ifPresent(each -> each.maxHint(size));
  }

  @Override
  public void done(long moreThings, long size) {
    things.addAndGet(moreThings);
    bar.ifPresent(each -> each.stepBy(size));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}

package puhui.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressState;
import puhui.text.Messages;

/** How far work is, how fast it goes, and how long the rest will take where that is known. */
final class ProgressSentence {
  private static final double NANOS = 1e9;

  private final Messages messages;
  private final String key;

  ProgressSentence(Messages messages, String things) {
    this.messages = messages;
    key = "cli.progress." + things;
  }

  /**
   * Filled with blanks, so that nothing of a longer sentence stays on the line; nothing is said
   * before there is anything to say.
   */
  String of(ProgressState state, long things, int columns) {
    if (things == 0) {
      return " ".repeat(columns);
    }
    double seconds = state.getTotalElapsed().toNanos() / NANOS;
    String said = of(things, seconds, state.isIndefinite() ? 0 : state.getNormalizedProgress());
    return said + " ".repeat(Math.max(0, columns - columns(said)));
  }

  /**
   * The sentence.
   *
   * @param part of the work that is done, up to 1; 0 where not known
   */
  String of(long things, double seconds, double part) {
    long rate = seconds > 0 ? Math.round(things / seconds) : 0;
    String said = messages.of(key, grouped(things), grouped(rate));
    if (part <= 0) {
      return said;
    }
    long left = Math.round(seconds * (1 - part) / part);
    return said + messages.of("cli.progress.left", Math.round(100 * part), clock(left));
  }

  private static String clock(long seconds) {
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A Chinese character is two columns wide. */
  private static int columns(String text) {
    return text.chars().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }
}

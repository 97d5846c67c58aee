package puhui.generate;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import puhui.generate.story.Plan;
import puhui.generate.story.Verdict;
import puhui.text.Language;
import puhui.text.Messages;

/**
 * The README.txt of a generated year: that nothing in it is real, and how much of every trouble it
 * holds.
 */
final class Readme {
  private Readme() {}

  static String text(long seed, Plan plan, Tally tally) {
    return List.of(Language.ZH, Language.EN).stream()
        .map(language -> section(new Messages(language), seed, plan, tally))
        .collect(Collectors.joining("\n\n"));
  }

  private static String section(Messages messages, long seed, Plan plan, Tally tally) {
    return messages.of("generate.readme.head", tally.rows(), seed)
        + "\n\n"
        + messages.of("generate.readme.verdicts")
        + "\n"
        + lines(
            Stream.of(Verdict.values()),
            verdict -> line(tally.rows(verdict), tally, verdict.name(), ""))
        + "\n"
        + messages.of("generate.readme.rules")
        + "\n"
        + lines(tally.rules().stream(), rule -> line(tally.rowsOfRule(rule), tally, rule, ""))
        + "\n"
        + messages.of("generate.readme.stories")
        + "\n"
        + lines(plan.names().stream(), story -> storyLine(messages, tally, story));
  }

  private static <T> String lines(Stream<T> things, Function<T, String> line) {
    return things.map(line).collect(Collectors.joining());
  }

  private static String storyLine(Messages messages, Tally tally, String story) {
    return line(tally.rowsOfStory(story), tally, story, messages.of("generate.story." + story));
  }

  private static String line(long rows, Tally tally, String name, String sentence) {
    double percent = 100.0 * rows / tally.rows();
    return String.format(Locale.ROOT, "%,12d %8.3f%%  %-30s %s", rows, percent, name, sentence)
            .stripTrailing()
        + "\n";
  }
}

package puhui.generate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
    String stories =
        plan.names().stream()
            .map(
                name ->
                    line(
                        tally.rowsOfStory(name),
                        tally,
                        name,
                        messages.of("generate.story." + name)))
            .collect(Collectors.joining());
    String verdicts =
        List.of(Verdict.values()).stream()
            .map(verdict -> line(tally.rows(verdict), tally, verdict.name(), ""))
            .collect(Collectors.joining());
    String rules =
        tally.rules().stream()
            .map(rule -> line(tally.rowsOfRule(rule), tally, rule, ""))
            .collect(Collectors.joining());
    return messages.of("generate.readme.head", tally.rows(), seed)
        + "\n\n"
        + messages.of("generate.readme.verdicts")
        + "\n"
        + verdicts
        + "\n"
        + messages.of("generate.readme.rules")
        + "\n"
        + rules
        + "\n"
        + messages.of("generate.readme.stories")
        + "\n"
        + stories;
  }

  private static String line(long rows, Tally tally, String name, String sentence) {
    double percent = 100.0 * rows / tally.rows();
    return String.format(Locale.ROOT, "%,12d %8.3f%%  %-30s %s", rows, percent, name, sentence)
            .stripTrailing()
        + "\n";
  }
}

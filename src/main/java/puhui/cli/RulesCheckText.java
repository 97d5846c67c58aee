package puhui.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import puhui.lint.FolderCheck;
import puhui.lint.Lint;
import puhui.lint.LintFinding;
import puhui.lint.LintTexts;
import puhui.lint.Relative;
import puhui.report.StateLines;
import puhui.text.Messages;
import puhui.text.Place;
import puhui.text.Problem;

/** What a check of the rules says on the terminal: problems, then what to look at, then the sum. */
final class RulesCheckText {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.place().file())
          .thenComparing(problem -> problem.place().line())
          .thenComparing(problem -> problem.place().column());

  private final PrintWriter out;
  private final Messages messages;
  private final Path rules;
  private final Excerpt excerpt = new Excerpt();

  RulesCheckText(PrintWriter out, Messages messages, Path rules) {
    this.out = out;
    this.messages = messages;
    this.rules = rules;
  }

  void say(FolderCheck check, boolean strict, boolean fixed) {
    if (!check.fit()) {
      out.println(messages.of("lint.errors"));
      check.problems().stream().sorted(BY_PLACE).forEach(this::problem);
      out.println();
    }
    if (!check.findings().isEmpty()) {
      out.println(messages.of("lint.warnings"));
      for (Lint lint : Lint.values()) {
        group(lint, check.findings().stream().filter(each -> each.lint() == lint).toList());
      }
      out.println();
    }
    verdict(check, strict, fixed);
  }

  /** What was mended in a file, or left. */
  void done(Problem mend) {
    Place place = mend.place();
    Place shown = new Place(name(place.file()), place.line(), place.column());
    out.println(shown + ": " + messages.of(mend.id(), mend.values()));
  }

  private void problem(Problem problem) {
    line(problem, messages.of("lint.error") + " " + problem.id());
    excerpt.of(problem).forEach(out::println);
  }

  private void group(Lint lint, List<LintFinding> findings) {
    if (!findings.isEmpty()) {
      LintTexts texts = new LintTexts(messages);
      out.println(lint.id() + " · " + texts.help(lint.id()));
      findings.forEach(each -> line(each.problem(), messages.of("lint.warning") + " " + lint.id()));
    }
  }

  private void line(Problem problem, String kind) {
    Place place = problem.place();
    Place shown = new Place(name(place.file()), place.line(), place.column());
    out.println(shown + ": " + kind + ": " + messages.of(problem.id(), problem.values()));
  }

  private void verdict(FolderCheck check, boolean strict, boolean fixed) {
    int left = check.findings().size();
    out.println(
        check.fit()
            ? messages.of("lint.verdict.fit", check.folder().rules().size(), left)
            : messages.of("lint.verdict.unfit", check.problems().size(), left));
    StateLines.of(check.folder().descriptions(), messages).forEach(out::println);
    if (!check.acknowledged().isEmpty()) {
      String list = name(rules.resolve("acknowledged.yaml").toString());
      out.println(messages.of("lint.verdict.acknowledged", check.acknowledged().size(), list));
    }
    if (!check.fit() && !fixed) {
      out.println(messages.of("lint.next.fix"));
    }
    if (check.fit() && left > 0 && !strict) {
      out.println(messages.of("lint.next.strict"));
    }
    if (!check.fit() || left > 0) {
      out.println(messages.of("lint.next.page"));
    }
  }

  private static String name(String file) {
    return file.isEmpty() ? "" : Relative.name(file, Path.of(""));
  }
}

package puhui.watch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import puhui.cases.CaseCount;
import puhui.cases.FailedCase;
import puhui.lint.LintFinding;
import puhui.text.Messages;
import puhui.text.Problem;
import puhui.text.Trouble;
import puhui.watch.RuleReview.Fit;

/** What is said of a save, in sentences, most pressing first, on one {@link Screen}. */
final class Feedback {
  /** Rows that the lines after a list need. */
  private static final int BELOW_CASES = 5;

  private static final int BELOW_LINTS = 9;
  private static final int BELOW_BOUNDARIES = 2;
  private static final int DIFFERENCES_OF_CASE = 2;
  private static final long NANOS_OF_MS = 1_000_000;

  private final Screen.Sheet sheet;
  private final Messages messages;
  private final long since;

  Feedback(Screen.Sheet sheet, Messages messages, Saved saved) {
    this.sheet = sheet;
    this.messages = messages;
    this.since = saved.nanos();
  }

  /** Whether something else was saved meanwhile, so that nothing of this is shown any more. */
  boolean isOld() {
    return sheet.isOld();
  }

  void begin(Saved saved, Folders folders, LocalTime now) {
    LocalTime time = now.truncatedTo(ChronoUnit.SECONDS);
    List<Path> paths = saved.paths().stream().sorted().toList();
    if (paths.isEmpty()) {
      say("watch.start", time, folders.rules(), folders.cases(), folders.factors());
    } else if (paths.size() == 1) {
      say("watch.saved", time, folders.shown(paths.get(0)));
    } else {
      say("watch.saved.more", time, folders.shown(paths.get(0)), paths.size() - 1);
    }
  }

  void fit(Fit fit) {
    int size = fit.folder().rules().size();
    if (fit.passing().isEmpty()) {
      say("watch.fit", size, ms());
    } else {
      say("watch.fit.but", size, ms(), names(fit.passing()));
    }
  }

  void unfit(Trouble trouble) {
    say("watch.unfit", trouble.problems().size(), ms());
    list(trouble.problems());
  }

  /** The cases, or the factors that they need, cannot be used. */
  void noCases(Trouble trouble) {
    say("watch.cases.none");
    list(trouble.problems());
  }

  /** A file vanished while it was read. */
  void gone(UncheckedIOException e) {
    say("watch.gone", String.valueOf(e.getCause().getMessage()));
  }

  void fault(RuntimeException e) {
    say("watch.fault", e.getClass().getSimpleName(), String.valueOf(e.getMessage()));
  }

  /** The cases of what was touched. */
  void first(Set<String> touched, CaseCount count) {
    if (count.cases() > 0 || !count.problems().isEmpty()) {
      String of = touched.isEmpty() ? "" : String.join(", ", touched) + " ";
      counted("watch.first", of, count, ms());
      show(count);
    }
  }

  /** All cases; those that were shown already are not shown twice. */
  void all(CaseCount shown, CaseCount all) {
    counted("watch.all", "", all, ms());
    List<FailedCase> failed = all.failed().subList(shown.failed().size(), all.failed().size());
    List<Problem> wrong = all.problems().subList(shown.problems().size(), all.problems().size());
    show(new CaseCount(failed.size(), failed, wrong));
  }

  void stories(CaseCount count) {
    if (count.cases() > 0) {
      counted("watch.stories", "", count, ms());
      show(count);
    }
  }

  void lints(List<LintFinding> findings) {
    if (!findings.isEmpty()) {
      say("watch.lints", findings.size(), ms());
    }
    for (LintFinding finding : findings) {
      Problem problem = finding.problem();
      String line = "  " + finding.lint().id() + " " + messages.of(problem);
      if (sheet.hasRoom(line, BELOW_LINTS)) {
        sheet.line(line);
      }
    }
  }

  /** Small changes of a rule that no case notices: boundaries without a case. */
  void boundaries(String rule, List<String> unnoticed) {
    say(
        unnoticed.isEmpty() ? "watch.boundaries.all" : "watch.boundaries",
        rule,
        unnoticed.size(),
        ms());
    for (String each : unnoticed) {
      String line = "  " + each;
      if (sheet.hasRoom(line, BELOW_BOUNDARIES)) {
        sheet.line(line);
      }
    }
  }

  Messages messages() {
    return messages;
  }

  void end() {
    say("watch.end");
  }

  private void counted(String key, String of, CaseCount count, long ms) {
    int failed = count.failed().size();
    int unread = count.problems().size();
    String end = count.passed() ? ".passed" : unread == 0 ? ".failed" : ".unread";
    sheet.line(messages.of(key + end, of, count.cases(), failed, unread, ms));
  }

  private void show(CaseCount count) {
    list(count.problems());
    int left = 0;
    for (FailedCase failed : count.failed()) {
      String line = "  " + messages.of("cases.differs", failed.name(), failed.place());
      if (sheet.hasRoom(line, BELOW_CASES)) {
        sheet.line(line);
        failed.differences().stream()
            .limit(DIFFERENCES_OF_CASE)
            .map(each -> "    " + messages.of(each.id(), each.values()))
            .filter(each -> sheet.hasRoom(each, BELOW_CASES))
            .forEach(sheet::line);
      } else {
        left++;
      }
    }
    if (left > 0) {
      say("watch.more.cases", left);
    }
  }

  private void list(List<Problem> problems) {
    int left = 0;
    for (Problem problem : problems) {
      String line = "  " + messages.of(problem);
      if (sheet.hasRoom(line, BELOW_CASES)) {
        sheet.line(line);
      } else {
        left++;
      }
    }
    if (left > 0) {
      say("watch.more.problems", left);
    }
  }

  private static String names(List<Path> files) {
    return files.stream()
        .map(file -> file.getFileName().toString())
        .collect(Collectors.joining(", "));
  }

  private long ms() {
    return (System.nanoTime() - since) / NANOS_OF_MS;
  }

  private void say(String key, Object... values) {
    sheet.line(messages.of(key, values));
  }
}

package puhui.cases;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import puhui.report.StateLines;
import puhui.text.ExitCode;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** The regression cases: what the rules must decide, in files that policy staff write. */
public final class Cases {
  private final PrintWriter out;
  private final Messages messages;

  private Cases(PrintWriter out, Messages messages) {
    this.out = out;
    this.messages = messages;
  }

  /**
   * Runs all cases below a folder and prints what differs: DONE where nothing does, else LOOK.
   *
   * <p>Throws {@link Trouble} with INPUT and every problem where a case file is wrong, and with
   * RULES where rules or factors are not fit to use.
   */
  public static ExitCode run(
      Path rules,
      Path factors,
      Path cases,
      Language language,
      PrintWriter out,
      Optional<Path> junit) {
    Messages messages = new Messages(language);
    try (CaseFolder folder = CaseFolder.load(rules, factors, cases)) {
      List<CaseResult> results = new Cases(out, messages).run(folder);
      junit.ifPresent(file -> JunitXml.write(file, results, messages));
      return results.stream().anyMatch(CaseResult::failed) ? ExitCode.LOOK : ExitCode.DONE;
    } catch (IOException e) {
      throw Trouble.input(Place.of(cases.toString()), "cases.read", String.valueOf(e.getMessage()));
    }
  }

  private List<CaseResult> run(CaseFolder folder) throws IOException {
    List<CaseResult> results = new ArrayList<>();
    for (Case each : folder.cases()) {
      CaseResult result = new CaseResult(each, each.differences());
      results.add(result);
      if (result.failed()) {
        print(result);
      }
    }
    if (!folder.rulesWithout().isEmpty()) {
      out.println(messages.of("cases.rules.without", String.join(", ", folder.rulesWithout())));
    }
    StateLines.of(folder.rules().descriptions(), messages).forEach(out::println);
    long failed = results.stream().filter(CaseResult::failed).count();
    long files = folder.cases().stream().map(Case::file).distinct().count();
    out.println(
        failed == 0
            ? messages.of("cases.passed", results.size(), files)
            : messages.of("cases.failed", failed, results.size(), files));
    out.flush();
    return results;
  }

  private void print(CaseResult result) {
    Case about = result.about();
    out.println(messages.of("cases.differs", about.name(), about.place()));
    if (about instanceof FactCase facts && !facts.why().isEmpty()) {
      out.println("  " + messages.of("cases.why", facts.why()));
    }
    for (Problem difference : result.differences()) {
      out.println("  " + messages.of(difference));
    }
  }
}

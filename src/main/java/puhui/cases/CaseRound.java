package puhui.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import puhui.cases.CaseMemory.Known;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;
import puhui.text.ExitCode;
import puhui.text.Interruption;
import puhui.text.Problem;
import puhui.text.Trouble;

/** All cases once, file by file, on the rules as they are now. */
public final class CaseRound {
  private final Grounds grounds;
  private final Path factors;
  private final Map<Path, Known> known;
  private final Map<Path, String> texts = new TreeMap<>();
  private final List<Path> stories = new ArrayList<>();

  CaseRound(Grounds grounds, Path factors, Path folder, Map<Path, Known> known) throws IOException {
    this.grounds = grounds;
    this.factors = factors;
    this.known = known;
    for (Path path : CaseFolder.paths(folder)) {
      if (Story.isOne(path)) {
        stories.add(path);
      } else if (CaseFolder.isCaseFile(path)) {
        texts.put(path, text(path));
      }
    }
    known.keySet().retainAll(texts.keySet());
  }

  /** The case files, sorted. */
  public List<Path> files() {
    return List.copyOf(texts.keySet());
  }

  /** Whether one of the ids stands anywhere in a case file. */
  public boolean names(Path file, Collection<String> ids) {
    return ids.stream().anyMatch(texts.get(file)::contains);
  }

  /** The folders with whole files: application, orders and what must come out. */
  public List<Path> stories() {
    return stories;
  }

  /**
   * Runs the cases of a file; throws Trouble with RULES where the factors are not fit to use, so
   * that no case can be run.
   */
  public CaseCount run(Path file) {
    Known read = read(file);
    List<FailedCase> failed = new ArrayList<>();
    for (FactCase each : read.cases()) {
      List<Problem> differences = differences(each.under(grounds));
      if (!differences.isEmpty()) {
        failed.add(new FailedCase(each.name(), each.place(), each.why(), differences));
      }
    }
    return new CaseCount(read.cases().size(), failed, read.problems());
  }

  /**
   * Runs a folder with whole files as the main job does.
   *
   * @param rules a folder with the rules, which the main job reads by itself
   */
  public CaseCount runStory(Path folder, RuleFolder rules) {
    List<Problem> problems = new ArrayList<>();
    try {
      Path work = Interruption.temporaryFolder("puhui-cases-");
      try {
        Story story = Story.of(folder, grounds.at(rules, work), factors, problems);
        List<Problem> found = problems.isEmpty() ? differences(story) : List.of();
        FailedCase failed = new FailedCase(story.name(), story.place(), "", found);
        return new CaseCount(1, found.isEmpty() ? List.of() : List.of(failed), problems);
      } finally {
        CaseMemory.delete(work);
      }
    } catch (IOException e) {
      throw CaseMemory.unreadable(folder, e);
    }
  }

  private static List<Problem> differences(Case each) {
    try {
      return each.differences();
    } catch (IOException e) {
      return CaseMemory.unreadable(Path.of(each.file()), e).problems();
    } catch (Trouble trouble) {
      if (trouble.exitCode() == ExitCode.RULES) {
        throw trouble;
      }
      return trouble.problems();
    }
  }

  private Known read(Path file) {
    Known before = known.get(file);
    String text = texts.get(file);
    if (before != null && before.text().equals(text) && isAsItWas(before.about())) {
      return before;
    }
    List<Problem> problems = new ArrayList<>();
    Known read;
    try {
      CaseFile cases = new CaseFileReader(grounds, problems).read(file);
      read =
          problems.isEmpty()
              ? new Known(text, cases.rule().flatMap(this::rule), cases.cases(), List.of())
              : new Known(text, Optional.empty(), List.of(), problems);
    } catch (IOException e) {
      throw CaseMemory.unreadable(file, e);
    } catch (Trouble trouble) {
      read = new Known(text, Optional.empty(), List.of(), trouble.problems());
    }
    if (read.problems().isEmpty()) {
      known.put(file, read);
    }
    return read;
  }

  private boolean isAsItWas(Optional<Rule> about) {
    return about.flatMap(rule -> rule(rule.id())).equals(about);
  }

  private Optional<Rule> rule(String id) {
    return grounds.rules().rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** What cannot be read is said when the file is read as cases. */
  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }
}

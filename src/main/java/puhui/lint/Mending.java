package puhui.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;
import puhui.rules.RuleFolder.Reading;
import puhui.rules.RuleReading;
import puhui.text.Place;
import puhui.text.Problem;

/**
 * Mends plain slips in rule files: tried on a copy of the folder, and written only where the file
 * then has fewer problems and no new one, or where a file without problems means the same.
 */
public final class Mending {
  private static final int MOST_ROUNDS = 200;

  private final Path rules;
  private final FolderDraft draft;
  private final Map<Path, List<Problem>> done = new TreeMap<>();

  private Mending(Path rules, FolderDraft draft) {
    this.rules = rules;
    this.draft = draft;
  }

  /** Mends the folder; hands back what was done, and what was left. */
  public static List<Problem> mend(Path rules) {
    if (!Files.isDirectory(rules)) {
      return List.of();
    }
    try (FolderDraft draft = FolderDraft.of(rules)) {
      return new Mending(rules, draft).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Problem> run() throws IOException {
    Reading before = RuleFolder.read(draft.folder());
    for (Path file : draft.files()) {
      change(file, 0, MetadataMend.quoted(draft.lines(file)), "lint.fix.quotes");
    }
    int round = 0;
    while (round < MOST_ROUNDS && mendFirst()) {
      round++;
    }
    for (Path file : draft.files()) {
      change(file, 0, MetadataMend.ordered(draft.lines(file)), "lint.fix.order");
    }
    return write(before, RuleFolder.read(draft.folder()));
  }

  private List<Problem> write(Reading before, Reading after) throws IOException {
    List<Problem> said = new ArrayList<>();
    for (Map.Entry<Path, List<Problem>> each : done.entrySet()) {
      Path file = each.getKey();
      if (better(of(file, before), of(file, after)) && sameMeaning(file, before, after)) {
        draft.write(file);
        said.addAll(each.getValue());
      } else {
        said.add(Problem.at(Place.of(target(file)), "lint.fix.left"));
      }
    }
    return said;
  }

  /** Fewer problems and none that is new; a file without problems stays so. */
  private static boolean better(List<Problem> before, List<Problem> after) {
    Set<String> known = new HashSet<>();
    before.forEach(problem -> known.add(problem.id() + problem.values()));
    return (before.isEmpty() ? after.isEmpty() : after.size() < before.size())
        && after.stream().allMatch(problem -> known.contains(problem.id() + problem.values()));
  }

  private static List<Problem> of(Path file, Reading reading) {
    return reading.problems().stream()
        .filter(problem -> problem.place().file().equals(file.toString()))
        .toList();
  }

  /** A rule that could be read before still catches the same and says the same. */
  private static boolean sameMeaning(Path file, Reading before, Reading after) {
    Optional<Rule> was = rule(file, before);
    Optional<Rule> is = rule(file, after);
    return was.isEmpty()
        || (is.isPresent()
            && RuleReading.same(was.get(), is.get())
            && was.get().description().equals(is.get().description()));
  }

  private static Optional<Rule> rule(Path file, Reading reading) {
    return reading.readable().rules().stream()
        .filter(rule -> rule.place().file().equals(file.toString()))
        .findFirst();
  }

  /** Mends one problem; false where none can be mended. */
  private boolean mendFirst() throws IOException {
    List<Path> files = draft.files();
    for (Problem problem : RuleFolder.read(draft.folder()).problems()) {
      Path file = Path.of(problem.place().file());
      if (files.contains(file) && problem.place().line() > 0 && mend(file, problem)) {
        return true;
      }
    }
    return false;
  }

  private boolean mend(Path file, Problem problem) throws IOException {
    List<String> lines = draft.lines(file);
    int line = (int) problem.place().line();
    Optional<SpellingMend> spelling = SpellingMend.of(problem);
    if (spelling.isPresent()) {
      SpellingMend word = spelling.get();
      List<String> mended = new ArrayList<>(lines);
      mended.set(line - 1, word.in(lines.get(line - 1), problem.place().column()));
      return change(file, line, mended, "lint.fix.word", word.wrong(), word.right());
    }
    for (String name : MetadataMend.missing(problem)) {
      if (change(
          file, line, MetadataMend.added(lines, line, name), "lint.fix.skeleton", "@" + name)) {
        return true;
      }
    }
    return problem.id().equals("rules.source")
        && change(file, line, MetadataMend.withSource(lines), "lint.fix.source");
  }

  private boolean change(Path file, int line, List<String> lines, String id, String... values)
      throws IOException {
    if (!draft.change(file, lines)) {
      return false;
    }
    Place place = new Place(target(file), line, 0);
    done.computeIfAbsent(file, each -> new ArrayList<>())
        .add(new Problem(id, place, List.of(values)));
    return true;
  }

  private String target(Path file) {
    return rules.resolve(draft.folder().relativize(file).toString()).toString();
  }
}

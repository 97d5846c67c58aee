package puhui.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import puhui.rules.RuleFolder;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * Mends plain slips in rule files: tried on a copy of the folder, and written only where the file
 * is then read without a problem that was not there before.
 */
public final class Mending {
  private static final int MOST_ROUNDS = 30;
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  /** The folder, its strata, their files. */
  private static final int DEEPEST = 2;

  private static final Pattern PARAMETER = Pattern.compile("([A-Za-z]\\w*):.*");

  private final Path rules;
  private final Path copy;
  private final Map<Path, List<Problem>> done = new TreeMap<>();

  private Mending(Path rules, Path copy) {
    this.rules = rules;
    this.copy = copy;
  }

  /** Mends the folder; hands back what was done, and what was left. */
  public static List<Problem> mend(Path rules) {
    if (!Files.isDirectory(rules)) {
      return List.of();
    }
    try {
      Path copy = Files.createTempDirectory("puhui-rules");
      try {
        copy(rules, copy);
        return new Mending(rules, copy).run();
      } finally {
        delete(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Problem> run() throws IOException {
    Map<Path, Set<String>> before = problems();
    for (Path file : files(copy)) {
      if (file.toString().endsWith(".drl")) {
        change(file, MetadataMend.quoted(read(file)), "lint.fix.quotes");
      }
    }
    Set<String> parameters = parameters();
    int round = 0;
    while (round < MOST_ROUNDS && mendFirst(parameters)) {
      round++;
    }
    for (Path file : files(copy)) {
      if (file.toString().endsWith(".drl")) {
        change(file, MetadataMend.ordered(read(file)), "lint.fix.order");
      }
    }
    return write(before, problems());
  }

  private List<Problem> write(Map<Path, Set<String>> before, Map<Path, Set<String>> after)
      throws IOException {
    List<Problem> said = new ArrayList<>();
    for (Map.Entry<Path, List<Problem>> each : done.entrySet()) {
      Path file = each.getKey();
      Set<String> added = new TreeSet<>(after.getOrDefault(file, Set.of()));
      added.removeAll(before.getOrDefault(file, Set.of()));
      Path target = rules.resolve(copy.relativize(file).toString());
      if (added.isEmpty()) {
        Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        said.addAll(each.getValue());
      } else {
        said.add(Problem.at(Place.NONE, "lint.fix.left", target));
      }
    }
    return said;
  }

  /** Mends one problem; false where none can be mended. */
  private boolean mendFirst(Set<String> parameters) throws IOException {
    for (Problem problem : listed()) {
      Path file = Path.of(problem.place().file());
      if (file.toString().endsWith(".drl") && problem.place().line() > 0) {
        Optional<SpellingMend> spelling = SpellingMend.of(problem, parameters);
        List<String> lines = read(file);
        if (spelling.isPresent()) {
          int at = (int) problem.place().line() - 1;
          List<String> mended = new ArrayList<>(lines);
          mended.set(at, spelling.get().in(lines.get(at), problem.place().column()));
          SpellingMend word = spelling.get();
          if (change(file, mended, "lint.fix.word", word.wrong(), word.right())) {
            return true;
          }
        } else if (problem.id().equals("rules.annotation.missing")) {
          String name = problem.values().get(0);
          boolean there = lines.stream().anyMatch(line -> line.strip().startsWith("@" + name));
          List<String> added = MetadataMend.added(lines, problem.place().line(), name);
          if (!there && change(file, added, "lint.fix.skeleton", "@" + name)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean change(Path file, List<String> lines, String id, Object... values)
      throws IOException {
    if (lines.equals(read(file))) {
      return false;
    }
    Files.writeString(file, String.join("\n", lines));
    List<Object> all = new ArrayList<>(List.of(rules.resolve(copy.relativize(file).toString())));
    all.addAll(List.of(values));
    done.computeIfAbsent(file, f -> new ArrayList<>())
        .add(Problem.at(Place.NONE, id, all.toArray()));
    return true;
  }

  private List<Problem> listed() {
    try {
      RuleFolder.load(copy);
      return List.of();
    } catch (Trouble trouble) {
      return trouble.problems();
    }
  }

  private Map<Path, Set<String>> problems() {
    return listed().stream()
        .collect(
            Collectors.groupingBy(
                problem -> Path.of(problem.place().file()),
                Collectors.mapping(
                    problem -> problem.id() + problem.values(), Collectors.toSet())));
  }

  private Set<String> parameters() throws IOException {
    return read(copy.resolve("parameters.yaml")).stream()
        .map(PARAMETER::matcher)
        .filter(java.util.regex.Matcher::matches)
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The lines of a file; none where it is missing or no text, which is for a person to mend. */
  private static List<String> read(Path file) throws IOException {
    try {
      return List.of(Files.readString(file).split("\n", -1));
    } catch (CharacterCodingException | NoSuchFileException e) {
      return List.of();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Plain and small files only: no link is followed, and nothing waits for a pipe. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from, DEEPEST)) {
      for (Path each : walk.sorted().toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each) && !Files.isSymbolicLink(each)) {
          Files.createDirectories(target);
        } else if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)
            && Files.size(each) <= MOST_BYTES) {
          Files.copy(each, target);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path each : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
